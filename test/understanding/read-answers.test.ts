import { expect } from "chai";
import type { Interpretation } from "../../src/core/interpretation.ts";
import type { Interpret } from "../../src/core/script.ts";
import { isSlotId, type SlotId } from "../../src/core/slots.ts";
import { type DialogueState, initialState } from "../../src/core/state.ts";
import { loadTestScript } from "../support/load-test-script.ts";

const idle = initialState("individual");

function asking(slot: string): DialogueState {
  return isSlotId(slot) ? { ...idle, phase: "interviewing", pending: { ask: "slot", slot } } : idle;
}

describe("interpret, while a question of the interview is open", () => {
  let interpret: Interpret;
  const read = (text: string, state: DialogueState): Interpretation => interpret(state, { text });

  before(async function () {
    this.timeout(600_000);
    interpret = (await loadTestScript()).interpret;
  });

  const answers: readonly (readonly [slot: string, text: string, value: string])[] = [
    ["comfort", "Just the therapist please. In a circle I'd turn to stone.", "one-to-one"],
    ["comfort", "A therapist by myself, perhaps. But there's no chance you'll get me in a group", "one-to-one"],
    ["budget", "Money's one reason I've held off for so long", "tight"],
    ["budget", "I stopped because of the cost", "tight"],
    ["budget", "Money's not the problem", "flexible"],
    ["social-anxiety", "I can't speak in front of people, never could", "high"],
    ["social-anxiety", "to a certain degree", "some"],
    ["connection", "There is nothing like support from other people who have it", "high"],
    ["privacy", "I don't know whether I'd care", "unsure"],
    ["goal", "how I am with people", "relationships"],
    ["goal", "why I am the way I am", "self"],
  ];
  for (const [slot, text, value] of answers) {
    it(`takes “${text}” for ${slot}=${value}`, () => {
      expect(read(text, asking(slot))).to.deep.include({ kind: "interview", slots: { [slot]: value } });
    });
  }

  const asked: readonly (readonly [slot: string, text: string, expected: Partial<Interpretation>])[] = [
    ["budget", "hang on would my insurance not cover it", { kind: "not-covered", intent: "insurance", slots: {} }],
    ["budget", "roughly what would I be paying, in pounds", { kind: "not-covered", slots: {} }],
    ["privacy", "Massively important to me. Do you keep what I type here?", { intent: "what-do-you-store" }],
  ];
  for (const [slot, text, expected] of asked) {
    it(`hears the question in “${text}” while ${slot} is open`, () => {
      expect(read(text, asking(slot))).to.deep.include(expected);
    });
  }

  it("takes no order to change an answer from what something makes of a person", () => {
    expect(read("groups make me rather nervous", asking("social-anxiety")).intent).to.not.equal("change-answer");
  });

  it("does not take words of apology for an answer to another question", () => {
    expect(read("ok sorry", asking("comfort")).slots).to.not.have.property("privacy");
  });
});

describe("interpret, while nothing is open", () => {
  let interpret: Interpret;
  const read = (text: string): Interpretation => interpret(idle, { text });

  before(async function () {
    this.timeout(600_000);
    interpret = (await loadTestScript()).interpret;
  });

  it("takes a worry for its topic, not for an answer to the interview", () => {
    for (const text of [
      "I'm uncomfortable talking in a group",
      "my worry is that someone in the group tells my neighbours",
    ])
      expect(read(text).kind).to.equal("answer");
  });

  it("fills nothing from one sentence of a long story", () => {
    const story =
      "Everyone at work goes \"my therapist this, my therapist that\". I'm 52 and from a village where you told your troubles to the priest. I have honestly no picture of what it is they're all doing, sitting with one person every week.";
    expect(read(story).slots).to.deep.equal({});
  });

  const told: readonly (readonly [text: string, slots: object])[] = [
    ["by the way I get terribly nervous around people, you should know that", { "social-anxiety": "high" }],
    ["scratch what I said about money, price isn't an issue", { budget: "flexible" }],
    ["forget my budget answer, I honestly have no idea what I can spend", { budget: "unsure" }],
  ];
  for (const [text, slots] of told) {
    it(`takes “${text}” for an answer that is told or changes`, () => {
      expect(read(text)).to.deep.include({ kind: "interview", slots });
    });
  }
});

describe("interpret, where a value is easily taken for its opposite", () => {
  let interpret: Interpret;

  before(async function () {
    this.timeout(600_000);
    interpret = (await loadTestScript()).interpret;
  });

  const never: readonly (readonly [slot: SlotId, text: string, value: string])[] = [
    ["budget", "it's not because of the cost", "tight"],
    ["comfort", "i've never done one on one and would love to", "group"],
    ["social-anxiety", "confident is an understatement", "high"],
    ["connection", "i do not need convincing, it would help a lot", "low"],
    ["privacy", "it does", "low"],
    ["connection", "it does", "low"],
  ];
  for (const [slot, text, value] of never) {
    it(`does not take “${text}” for ${slot}=${value}`, () => {
      const found = interpret({ ...idle, phase: "interviewing", pending: { ask: "slot", slot } }, { text });
      expect(found.slots[slot]).to.not.equal(value);
    });
  }
});
