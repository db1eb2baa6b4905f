import { expect } from "chai";
import fc from "fast-check";
import type { Interpretation } from "../../src/core/interpretation.ts";
import type { Interpret } from "../../src/core/script.ts";
import { slotIds } from "../../src/core/slots.ts";
import { type DialogueState, initialState, type Pending } from "../../src/core/state.ts";
import { loadTestScript } from "../support/load-test-script.ts";

const idle = initialState("individual");

function waiting(pending: Pending): DialogueState {
  return { ...idle, phase: "interviewing", pending };
}

describe("interpret", () => {
  let interpret: Interpret;
  const read = (text: string, state: DialogueState = idle): Interpretation => interpret(state, { text });

  before(async function () {
    this.timeout(120_000);
    interpret = (await loadTestScript()).interpret;
  });

  const meanings: readonly (readonly [string, Partial<Interpretation>])[] = [
    ["which one is cheaper?", { kind: "answer", topic: "cost" }],
    ["what exactly is group therapy", { kind: "answer", topic: "group-definition" }],
    ["I'm scared the others would judge me", { kind: "answer", topic: "group-judgment", isWorry: true }],
    ["will my insurance pay for it?", { kind: "not-covered", intent: "insurance" }],
    ["hello there", { kind: "small-talk", intent: "greeting" }],
    ["are you a real person?", { kind: "small-talk", intent: "are-you-human" }],
    ["please delete everything you know about me", { kind: "command", intent: "delete-my-data" }],
    ["let's start with the questions", { kind: "command", intent: "start" }],
    ["how do I fix a leaking tap", { kind: "off-topic", intent: null }],
    ["jollof rice the proper way", { kind: "off-topic", intent: null, confidence: 1 }],
  ];
  for (const [text, expected] of meanings) {
    it(`takes “${text}” for ${expected.topic ?? expected.intent ?? expected.kind}`, () => {
      expect(read(text)).to.deep.include(expected);
    });
  }

  const answers: readonly (readonly [string, string, string])[] = [
    ["comfort", "just me and a therapist", "one-to-one"],
    ["comfort", "I never liked groups", "one-to-one"],
    ["budget", "I can hardly afford anything", "tight"],
    ["budget", "forty a week is my limit", "tight"],
    ["budget", "money is no problem", "flexible"],
    ["social-anxiety", "8 out of 10", "high"],
    ["social-anxiety", "not at all", "low"],
    ["privacy", "90%", "high"],
    ["connection", "it would not help", "low"],
    ["goal", "my childhood", "self"],
    ["privacy", "no idea", "unsure"],
  ];
  for (const [slot, text, value] of answers) {
    it(`takes “${text}” for ${slot}=${value} when that was asked`, () => {
      const asked = slotIds.find((id) => id === slot) ?? "comfort";
      const found = read(text, waiting({ ask: "slot", slot: asked }));
      expect(found).to.deep.include({ kind: "interview", slots: { [slot]: value } });
    });
  }

  it("answers a side question while a question is open", () => {
    expect(read("which one is cheaper?", waiting({ ask: "slot", slot: "comfort" }))).to.deep.include({
      kind: "answer",
      topic: "cost",
      slots: {},
    });
  });

  it("takes an answer beside a question", () => {
    const found = read("It has to be cheap. Is a group cheaper?", waiting({ ask: "slot", slot: "budget" }));
    expect(found).to.deep.include({ kind: "answer", topic: "cost", slots: { budget: "tight" } });
  });

  it("takes several answers in one message", async () => {
    const text =
      "I'd rather talk to a therapist alone, money is very tight, and I get terribly nervous in front of people";
    const { slots } = interpret(idle, await (await loadTestScript()).encode({ text }));
    expect(slots).to.deep.equal({ comfort: "one-to-one", budget: "tight", "social-anxiety": "high" });
  });

  it("takes a correction in words", () => {
    expect(read("actually money is not a problem")).to.deep.include({
      kind: "interview",
      slots: { budget: "flexible" },
    });
    expect(read("change my budget to tight")).to.deep.include({ kind: "interview", slots: { budget: "tight" } });
  });

  it("asks again for an answer that is to change", () => {
    const expected = { kind: "command", intent: "change-answer", named: "budget", slots: {} };
    expect(read("change my budget answer")).to.deep.include(expected);
  });

  it("fills no slot from a question", () => {
    for (const text of ["is it cheaper?", "would I have to talk in front of others?", "can shy people join?"]) {
      expect(read(text).slots).to.deep.equal({});
    }
  });

  it("answers two questions in one message", () => {
    const { topic, second, alternatives } = read("What is group therapy? And which one is cheaper?");
    expect([topic, second, alternatives[0]?.topic]).to.deep.equal([
      "group-definition",
      { kind: "answer", id: "cost" },
      "cost",
    ]);
  });

  const followUps: readonly (readonly [string, string, Partial<Interpretation>])[] = [
    ["individual-benefits", "and in a group?", { kind: "answer", topic: "group-benefits" }],
    ["group-drawbacks", "what about one to one", { kind: "answer", topic: "individual-drawbacks" }],
    ["cost", "and in a group?", { kind: "answer", topic: "cost" }],
    ["cost", "why?", { kind: "command", intent: "more" }],
    ["cost", "tell me more", { kind: "command", intent: "more" }],
  ];
  for (const [topic, text, expected] of followUps) {
    it(`reads “${text}” after ${topic}`, () => expect(read(text, { ...idle, topic })).to.deep.include(expected));
  }

  it("reads “why?” as a question about the open question", () => {
    const found = read("why?", waiting({ ask: "slot", slot: "privacy" }));
    expect(found).to.deep.include({ kind: "command", intent: "why-do-you-ask" });
  });

  const confirmations: readonly (readonly [string, string])[] = [
    ["yes please", "yes"],
    ["sure, go ahead", "yes"],
    ["nah, leave it", "no"],
    ["I'd rather not", "no"],
  ];
  for (const [text, intent] of confirmations) {
    it(`takes “${text}” for ${intent} when that was asked`, () => {
      expect(read(text, waiting({ ask: "confirm", what: "restart", over: null }))).to.deep.include({
        kind: "command",
        intent,
      });
    });
  }

  for (const text of ["", "   ", "…", "?!", "🙂🙂", "\u0000\u200b"]) {
    it(`does not understand ${JSON.stringify(text)}`, () => {
      expect(read(text)).to.deep.include({ kind: "clarify", topic: null, alternatives: [] });
    });
  }

  it("lets the text decide when a payload is unknown", () => {
    expect(interpret(idle, { text: "which one is cheaper?", payload: "topic:nothing" }).topic).to.equal("cost");
  });

  it("reads a hundred thousand characters in less than a second", () => {
    const start = performance.now();
    read("I worry about sharing. What does it cost? ".repeat(2500));
    expect(performance.now() - start).to.be.below(1000);
  });

  it("takes the same message the same way, whatever it is, and never throws", function () {
    this.timeout(60_000);
    const pendings: readonly (Pending | null)[] = [
      null,
      { ask: "matters" },
      { ask: "confirm", what: "more" },
      { ask: "slot", slot: "goal" },
    ];
    const payload = fc.option(fc.string(), { nil: undefined });
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 200 }),
        payload,
        fc.constantFrom(...pendings),
        (text, press, pending) => {
          const utterance = press === undefined ? { text } : { text, payload: press };
          const state = { ...idle, pending };
          const found = interpret(state, utterance);
          expect(interpret(state, utterance)).to.deep.equal(found);
          expect(found.confidence).to.be.within(0, 1);
        },
      ),
      { numRuns: 200 },
    );
  });
});
