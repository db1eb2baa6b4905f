import { expect } from "chai";
import { withPhrases } from "../../src/cli/cross-validate.ts";
import type { EvaluationItem } from "../../src/cli/evaluation-items.ts";
import {
  type Guessed,
  isRight,
  Measured,
  measureContestant,
  refusingOf,
  withMeaning,
} from "../../src/cli/measure-contestant.ts";
import { findContentFolder } from "../../src/content/find-content-folder.ts";
import { loadContent } from "../../src/content/load-content.ts";
import { meaningExamples } from "../../src/understanding/examples.ts";

const cost: EvaluationItem = { text: "dear?", kind: "answer", topic: "cost" };
const insurance: EvaluationItem = { text: "insured?", kind: "not-covered", intent: "insurance" };
const weather: EvaluationItem = { text: "rain?", kind: "off-topic" };

const guessed = (item: EvaluationItem, kind: "answer" | "not-covered" | "off-topic", id: string, confidence: number) =>
  ({ item, guess: { kind, id, confidence } }) satisfies Guessed;

describe("measureContestant", () => {
  it("has a contestant learn as many phrases as it can, and counts what it guesses", async () => {
    const content = loadContent(findContentFolder());
    const learned: number[] = [];
    const progress: number[] = [];
    const measured = await measureContestant(
      {
        mostPhrases: 2,
        train: async (few) => {
          learned.push(meaningExamples(few).length);
          return async (text) => (text === "rain?" ? null : { kind: "answer", id: "cost", confidence: 0.5 });
        },
      },
      content,
      [cost, insurance, weather, cost],
      (done) => progress.push(done),
    );
    const expected = meaningExamples(withPhrases(content, (index) => index < 2)).length;
    expect(learned).to.deep.equal([expected]);
    expect(progress).to.deep.equal([1, 2, 3, 4]);
    expect(Measured.parse(measured)).to.deep.include({ phrases: expected, refusing: 0.75 });
    expect(measured.accuracy.value).to.equal(0.5);
  });
});

describe("withMeaning", () => {
  it("leaves out what means something only after a question of the interview, or to be asked back", () => {
    const answer: EvaluationItem = { text: "tight", kind: "interview", slots: { budget: "tight" } };
    const unclear: EvaluationItem = { text: "it?", kind: "clarify" };
    expect(withMeaning([cost, answer, unclear, { ...weather, pending: "budget" }])).to.deep.equal([cost]);
  });
});

describe("isRight", () => {
  for (const { one, expected, why } of [
    { one: guessed(cost, "answer", "cost", 1), expected: true, why: "the topic" },
    { one: guessed(cost, "answer", "setting", 1), expected: false, why: "another topic" },
    { one: guessed(insurance, "answer", "insurance", 1), expected: false, why: "another kind" },
    { one: guessed(insurance, "not-covered", "insurance", 0), expected: true, why: "the subject, however unsure" },
    { one: guessed(weather, "off-topic", "sports", 1), expected: true, why: "off-topic by any domain" },
    { one: { item: weather, guess: null }, expected: false, why: "no guess" },
  ]) {
    it(`is ${expected} of ${why}`, () => {
      expect(isRight(one)).to.equal(expected);
    });
  }
});

describe("refusingOf", () => {
  const right = guessed(cost, "answer", "cost", 0.6);

  it("is how often a right answer is surer than what must be refused", () => {
    const bolder = guessed(insurance, "answer", "cost", 0.7);
    const wrong = guessed(cost, "answer", "setting", 0.2);
    expect(refusingOf([right, wrong])).to.equal(1);
    expect(refusingOf([right, bolder])).to.equal(0);
    expect(refusingOf([right, bolder, wrong])).to.equal(0.5);
  });

  it("takes a guess out of scope, however sure, and none for a refusal", () => {
    const refused = guessed(insurance, "not-covered", "insurance", 0.9);
    expect(refusingOf([right, refused, guessed(cost, "off-topic", "", 0.9), { item: weather, guess: null }])).to.equal(
      1,
    );
  });

  it("is nothing without both", () => {
    expect(refusingOf([right])).to.equal(null);
    expect(refusingOf([guessed(weather, "off-topic", "", 1)])).to.equal(null);
  });
});
