import { expect } from "chai";
import fc from "fast-check";
import { readText, stem, wordsOf } from "../../src/understanding/words.ts";

const wordsIn = (text: string): string => wordsOf(readText(text)).join(" ");

describe("words", () => {
  const written: readonly (readonly [string, string])[] = [
    ["I can’t AFFORD it", "i can not afford it"],
    ["dont want to", "do not want to"],
    ["I'm fine, what's it cost?", "i am fine what is it cost ?"],
    ["won't they", "will not they"],
    ["they've said we'd know", "they have said we would know"],
  ];
  for (const [text, words] of written) {
    it(`writes out “${text}”`, () => expect(wordsIn(text)).to.equal(words));
  }

  it("takes endings off, and leaves other scripts as they are", () => {
    expect(["sharing", "therapists", "größer"].map(stem)).to.deep.equal(["share", "therapist", "größer"]);
  });

  it("reads the beginning and the end of a very long text", () => {
    const text = readText(`first ${"word ".repeat(20_000)} last`);
    expect(text.length).to.be.below(5000);
    expect(wordsOf(text)[0]).to.equal("first");
    expect(wordsOf(text).at(-1)).to.equal("last");
  });

  it("reads every text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => wordsOf(readText(text)).every((word) => word !== "")),
    );
  });
});
