import { expect } from "chai";
import { isQuestion, sideQuestionsOf, splitClauses, splitParts } from "../../src/understanding/split-clauses.ts";

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
    "hang on would my insurance cover it",
    "roughly what would i be paying",
    "does what i tell you get kept",
    "i wonder how long it takes",
  ];
  for (const text of [...questions, "that sounds intense, is it"]) {
    it(`hears that “${text}” asks`, () => expect(isQuestion(text)).to.equal(true));
  }

  const statements = [
    "i am scared",
    "when i was ill the whole parish knew",
    "do karaoke sober",
    "i would not say i enjoy it but i can do it",
    "would help a lot",
    "no",
  ];
  for (const text of statements) it(`hears that “${text}” tells`, () => expect(isQuestion(text)).to.equal(false));
});

describe("sideQuestionsOf", () => {
  const none = [
    ["how i am with people"],
    ["with my family i'm fine, but strangers?", "i'd do anything to get out of it."],
  ];
  for (const clauses of none) {
    it(`finds an answer in “${clauses.join(" ")}”`, () => expect(sideQuestionsOf(clauses)).to.deep.equal([]));
  }

  it("finds what asks", () => {
    expect(sideQuestionsOf(["not a lot.", "is a group cheaper?"])).to.deep.equal(["is a group cheaper?"]);
    expect(sideQuestionsOf(["help how?", "what would they do?"])).to.have.length(2);
  });
});
