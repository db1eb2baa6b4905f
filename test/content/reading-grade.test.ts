import { expect } from "chai";
import { readingGrade } from "../../src/content/reading-grade.ts";

describe("reading grade", () => {
  it("is Flesch and Kincaid's", () => {
    // 6 words, 6 syllables, 1 sentence: 0.39 × 6 + 11.8 × 1 − 15.59
    expect(readingGrade(["The cat sat on the mat."])).to.be.closeTo(-1.45, 0.001);
  });

  it("counts the subject's own words as two syllables, and their endings as spoken", () => {
    const grade = (word: string): number => readingGrade([word]) - (0.39 - 15.59);
    const syllables = [
      "individual",
      "therapies",
      "therapist’s",
      "Professionals,",
      "confidentially",
      "confidentiality",
    ].map((word) => Math.round(grade(word) / 11.8));
    expect(syllables).to.deep.equal([2, 2, 2, 2, 3, 4]);
  });

  it("leaves out numbers and placeholders", () => {
    expect(readingGrade(["Ask {operator} at 555-1234 now."])).to.be.closeTo(readingGrade(["Ask at now."]), 0.001);
  });

  it("is 0 for nothing", () => {
    expect(readingGrade([])).to.equal(0);
  });
});
