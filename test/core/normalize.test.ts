import { expect } from "chai";
import fc from "fast-check";
import { normalize, withoutAccents } from "../../src/core/normalize.ts";

describe("normalize", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["curly apostrophes", "I’m fine", "i'm fine"],
    ["the acute accent that some keyboards send", "it´s", "it's"],
    ["compatibility forms", "ｇｒｏｕｐ 𝐜𝐨𝐬𝐭", "group cost"],
    ["zero-width and control characters", "gr\u200boup\u0000s", "group s"],
    ["repeated letters, down to two", "sooooo coool", "soo cool"],
    ["letters that are spaced apart", "it is s a d  d a y", "it is sad day"],
    ["letters that are punctuated apart", "s.a.d", "sad"],
    ["white space", "  one \t two\u00a0three ", "one two three"],
    ["line breaks, which it keeps", "one \r\n\r\n two", "one\ntwo"],
    ["single letters between words, which stay", "plan a b or c", "plan a b or c"],
  ];
  for (const [what, text, expected] of cases) {
    it(`reads ${what}`, () => {
      expect(normalize(text)).to.equal(expected);
    });
  }

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab e.-\n\té’Ａ\u200b") }), (text) => {
        const once = normalize(text);
        expect(normalize(normalize(once))).to.equal(normalize(once));
      }),
    );
  });

  it("takes the accents off Latin letters only", () => {
    expect(withoutAccents("déjà é più が")).to.equal("deja e piu が");
  });
});
