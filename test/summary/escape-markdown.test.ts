import { expect } from "chai";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { escapeMarkdown } from "../../src/summary/escape-markdown.ts";
import { textOf } from "./read-back.ts";

const marks = [..."\\`*_~[]()<>|&#+=-.!:;\"'{}$^@/1a \n\t", "lt;", "http://x", "--", "\u05d0", "é"];
const hostile = fc.string({ unit: fc.constantFrom(...marks), maxLength: 30 });
/** Where a line can stand: each form must give its text back. */
const places: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `## ${text}`,
  (text) => `- ${text}`,
  (text) => `before\n\n${text}\n\nafter`,
  (text) => `| a | b |\n| --- | --- |\n| ${text} | b |`,
];

describe("escapeMarkdown", () => {
  it("makes Markdown show any text as it is, wherever it stands", () => {
    const markdownIt = new MarkdownIt({ html: true });
    fc.assert(
      fc.property(hostile, fc.constantFrom(...places), (text, place) => {
        const shown = textOf(markdownIt.render(place(escapeMarkdown(text))));
        const meant = textOf(markdownIt.render(place("MARK"))).replace("MARK", () => text.replace(/\s+/g, " ").trim());
        expect(shown).to.equal(meant.replace(/\s+/g, " ").trim());
      }),
      { numRuns: 3000 },
    );
  });

  it("leaves plain sentences alone", () => {
    const plain = "Budget: it has to be cheap (about 40 a week), they said.";
    expect(escapeMarkdown(plain)).to.equal(plain);
  });
});
