import { expect } from "chai";
import { passagesOf, sentencesOf, wordsOf } from "../../src/content/prose.ts";

describe("prose", () => {
  it("reads the paragraphs and the items of a Markdown file, with their lines", () => {
    const text = [
      "---",
      "id: one",
      "title: A title.",
      "take-along: What now?",
      "---",
      "# A heading.",
      "One *two*",
      "[three](https://example.org/four).",
      "- An item.",
      "- Another",
    ].join("\n");
    expect(passagesOf("a.md", text)).to.deep.equal([
      { line: 4, text: "What now?" },
      { line: 7, text: "One two three." },
      { line: 9, text: "An item." },
      { line: 10, text: "Another" },
    ]);
  });

  it("reads the texts of a YAML file, blocks too, and no names", () => {
    const text = ["id: one.", "label: A label.", "more: |", "  First.", "", "  Second.", "topic: cost."].join("\n");
    expect(passagesOf("a.yaml", text)).to.deep.equal([
      { line: 4, text: "First." },
      { line: 6, text: "Second." },
    ]);
  });

  it("ends a sentence at a stop before a capital only", () => {
    expect(sentencesOf('Burlingame et al. (2016) say so. "Is it?" It is (g = -0.01). {name} too.')).to.deep.equal([
      "Burlingame et al. (2016) say so.",
      '"Is it?"',
      "It is (g = -0.01).",
      "{name} too.",
    ]);
  });

  it("counts what stands between spaces or dashes as a word", () => {
    expect(wordsOf("one-to-one — that is 2 people—or so …")).to.deep.equal([
      "one-to-one",
      "that",
      "is",
      "2",
      "people",
      "or",
      "so",
    ]);
  });
});
