import { expect } from "chai";
import { isQuestion, splitClauses, splitParts } from "../../src/understanding/split-clauses.ts";

describe("splitClauses", () => {
  it("parts sentences, and what follows a but", () => {
    expect(splitClauses("i had one once. it was fine, but i left! why?")).to.deep.equal([
      "i had one once.",
      "it was fine",
      "but i left!",
      "why?",
    ]);
  });

  it("finds nothing in marks alone", () => expect(splitClauses("?! ... ")).to.deep.equal([]));

  it("parts answers between commas", () => {
    expect(splitParts("alone, money is tight, and i get nervous")).to.deep.equal([
      "alone",
      "money is tight",
      "i get nervous",
    ]);
  });
});

describe("isQuestion", () => {
  const questions = [
    "is it cheaper",
    "what does it cost",
    "and how do they differ",
    "it is private?",
    "do i have to talk",
  ];
  for (const text of [...questions, "that sounds intense, is it"]) {
    it(`hears that “${text}” asks`, () => expect(isQuestion(text)).to.equal(true));
  }

  const statements = [
    "i am scared",
    "when i was ill the whole parish knew",
    "do karaoke sober",
    "would help a lot",
    "no",
  ];
  for (const text of statements) it(`hears that “${text}” tells`, () => expect(isQuestion(text)).to.equal(false));
});
