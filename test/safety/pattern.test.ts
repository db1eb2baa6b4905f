import { expect } from "chai";
import { compilePatterns, findMatches } from "../../src/safety/pattern.ts";

function find(pattern: string, text: string): readonly string[] {
  const words = text.split(" ");
  const index = compilePatterns([[null, pattern]]);
  return findMatches(index, words)
    .flat()
    .map(({ start, end }) => words.slice(start, end).join(" "));
}

describe("pattern", () => {
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    ["alternatives", "tea|green_tea please", "some green tea please", ["green tea please", "tea please"]],
    ["word classes", "<want> go", "i wish to go", ["wish to go"]],
    ["optional places", "go away? now", "go now or go away now", ["go now", "go away now"]],
    ["short gaps of up to three words", "go .. now", "go a b c now", ["go a b c now"]],
    ["no gap of more words", "go .. now", "go a b c d now", []],
    ["long gaps of up to eight words", "go ... now", "go 1 2 3 4 5 6 7 8 now", ["go 1 2 3 4 5 6 7 8 now"]],
    ['no gap over a "but"', "go .. now", "go but now", []],
    ["each of several patterns", "go on / stop", "stop or go on", ["stop", "go on"]],
    ["signs that mean something elsewhere", "k*ll", "k*ll or kill", ["k*ll"]],
    ["no part of a word", "kill", "skill", []],
  ];
  for (const [what, pattern, text, expected] of cases) {
    it(`finds ${what}`, () => {
      expect(find(pattern, text)).to.deep.equal(expected);
    });
  }

  it("refuses a pattern that begins with a gap or an optional place, and names it", () => {
    for (const pattern of [".. go", "go? now"]) expect(() => find(pattern, "")).to.throw(`pattern "${pattern}"`);
  });

  it("refuses an unknown word class, and names it", () => {
    expect(() => find("<wants> go", "")).to.throw("<wants>");
  });
});
