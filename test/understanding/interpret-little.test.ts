import { expect } from "chai";
import type { Interpretation } from "../../src/core/interpretation.ts";
import type { Interpret } from "../../src/core/script.ts";
import { slotIds } from "../../src/core/slots.ts";
import { type DialogueState, initialState, type Pending } from "../../src/core/state.ts";
import { loadTestScript } from "../support/load-test-script.ts";

const idle = initialState("individual");

function waiting(pending: Pending): DialogueState {
  return { ...idle, phase: "interviewing", pending };
}

const weighing: DialogueState = {
  ...waiting({ ask: "matters" }),
  slots: { budget: "tight", "social-anxiety": "high", privacy: "some" },
};

describe("interpret, while it is open what matters most", () => {
  let interpret: Interpret;
  const read = (text: string): Interpretation => interpret(weighing, { text });

  before(async function () {
    this.timeout(120_000);
    interpret = (await loadTestScript()).interpret;
  });

  const matters: readonly (readonly [string, readonly string[] | null])[] = [
    ["the money", ["budget"]],
    ["privacy, and how nervous I get", ["social-anxiety", "privacy"]],
    ["privacy, and meeting people like me", ["privacy"]],
    ["meeting people like me", null],
    ["which one is cheaper?", null],
    ...["all the same to me", "doesnt matter", "whatever", "all the same", "none", "no"].map(
      (text) => [text, []] as const,
    ),
  ];
  for (const [text, slots] of matters) {
    it(`takes “${text}” for ${slots === null ? "no answer to" : slots.join(" and ") || "nothing as"} what matters most`, () => {
      expect(read(text).matters).to.deep.equal(slots);
    });
  }

  it("hears an order and a question while it is open what matters most", () => {
    expect(read("change my budget answer")).to.deep.include({ kind: "command", named: "budget" });
    expect(read("which one is cheaper?")).to.deep.include({ kind: "answer", topic: "cost" });
  });
});

describe("interpret, with little to go by", () => {
  let interpret: Interpret;
  const read = (text: string, state: DialogueState = idle): Interpretation => interpret(state, { text });

  before(async function () {
    this.timeout(120_000);
    interpret = (await loadTestScript()).interpret;
  });

  for (const text of ["asdf qwer", "hmpf zzz", "blorf wexing tup"]) {
    it(`finds nothing in “${text}”, whatever is open`, () => {
      const pendings: readonly Pending[] = [
        ...slotIds.map((slot) => ({ ask: "slot", slot }) as const),
        { ask: "matters" },
        { ask: "confirm", what: "more" },
      ];
      for (const pending of pendings) {
        const found = read(text, { ...weighing, pending });
        expect(found).to.deep.include({ kind: "clarify", topic: null, intent: null, slots: {}, alternatives: [] });
      }
    });
  }

  for (const slot of ["comfort", "goal"] as const) {
    for (const text of ["no", "none", "yes"]) {
      it(`takes “${text}” for no value of ${slot}`, () => {
        expect(read(text, waiting({ ask: "slot", slot }))).to.deep.include({ kind: "clarify", slots: {} });
      });
    }
  }

  for (const slot of ["social-anxiety", "privacy", "connection"] as const) {
    it(`takes “no” for ${slot}=low`, () => {
      expect(read("no", waiting({ ask: "slot", slot })).slots).to.deep.equal({ [slot]: "low" });
    });
  }

  it("fills the question that the words belong to, not the open one", () => {
    const found = read("i already told you i have no money", waiting({ ask: "slot", slot: "social-anxiety" }));
    expect(found).to.deep.include({ kind: "interview", slots: { budget: "tight" } });
  });

  it("asks again rather than to take a value that is hardly likelier than the others", () => {
    const found = read("rich today, poor tomorrow", waiting({ ask: "slot", slot: "budget" }));
    expect(found).to.deep.include({ kind: "clarify", slots: {} });
  });

  it("hears a command in words that do not answer the open question clearly", () => {
    const found = read("wait, go back to the one before", waiting({ ask: "slot", slot: "budget" }));
    expect(found).to.deep.include({ kind: "command", intent: "back" });
  });

  it("does not take a message full of words about therapy for off-topic", () => {
    const found = read("whats better for social anxiety and does it cost more");
    expect(found).to.deep.include({ kind: "answer", topic: "social-anxiety", second: { kind: "answer", id: "cost" } });
  });

  it("takes an everyday question for off-topic, also while a question is open", () => {
    for (const state of [idle, waiting({ ask: "slot", slot: "budget" })]) {
      expect(read("how do I get red wine out of a carpet?", state)).to.deep.include({ kind: "off-topic", slots: {} });
    }
  });

  it("asks which format is meant, where a question names neither and may be about both", () => {
    const { kind, alternatives } = read("does it stay secret");
    expect(kind).to.equal("clarify");
    const offered = alternatives.map(({ topic }) => topic);
    expect(offered).to.include.members(["individual-confidentiality", "group-confidentiality"]);
  });
});
