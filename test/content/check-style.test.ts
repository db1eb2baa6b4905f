import { expect } from "chai";
import { checkStyle } from "../../src/content/check-style.ts";
import { readContentFiles } from "../../src/content/content-files.ts";
import { findContentFolder } from "../../src/content/find-content-folder.ts";
import { withContentCopy } from "../support/content-copy.ts";

function breachesWith(path: string, change: (text: string) => string): readonly string[] {
  return withContentCopy((copy) => {
    copy.write(path, change(copy.read(path)));
    const files = readContentFiles(copy.folder);
    checkStyle(files);
    return files.faults.map((fault) => `${fault.path}:${fault.line}  ${fault.message}`);
  });
}

const topic = (body: string): string =>
  `---\nid: cost\ntitle: Cost\nsections: [arguments]\nrelated: [deciding, setting]\n---\n${body}\n\n## More\nSo it is.\n`;
const many = (word: string, count: number): string => Array.from({ length: count }, () => word).join(" ");

describe("check style", () => {
  it("finds nothing in the project's own content", () => {
    const files = readContentFiles(findContentFolder());
    checkStyle(files);
    expect(files.faults).to.deep.equal([]);
  });

  const rows: readonly (readonly [what: string, path: string, text: string, ...faults: readonly string[]])[] = [
    [
      "a long sentence",
      "topics/cost.md",
      topic(`Yes.\n\nIt is ${many("so", 18)} big.`),
      'topics/cost.md:9  a sentence has 21 words ("It is so so so …"); 20 are the most',
    ],
    ["a sentence that is just short enough", "topics/cost.md", topic(`It is ${many("so", 17)} big.`)],
    [
      "an exclamation mark",
      "small-talk/thanks.md",
      "---\nid: thanks\n---\nNo need!\n",
      "small-talk/thanks.md:4  has an exclamation mark; end the sentence calmly",
    ],
    [
      "a long short answer",
      "topics/cost.md",
      topic(many("It is so.", 21)),
      'topics/cost.md:7  the short answer has 63 words; 60 are the most, the rest goes below "## More"',
    ],
    [
      "hard words",
      "topics/cost.md",
      topic("Affordability considerations necessitate deliberation."),
      "topics/cost.md:1  the reading grade is 24.5; use shorter words and sentences until it is 6 at most",
    ],
  ];
  for (const [what, path, text, ...faults] of rows) {
    it(`tells of ${what}`, () => {
      expect(breachesWith(path, () => text)).to.deep.equal(faults);
    });
  }

  it("tells when one format has more points than the other, or many more words", () => {
    const more = `- It is so.\n${many("It is so.", 60)}\n`;
    const breaches = breachesWith("topics/group-benefits.md", (text) => `${text}\n${more}`);
    expect(breaches).to.have.length(2);
    expect(breaches[0]).to.match(
      /^topics\/group-benefits\.md:1 {2}has \d points and topics\/individual-benefits\.md has \d;/,
    );
    expect(breaches[1]).to.match(
      /^topics\/group-benefits\.md:1 {2}has \d+ words and topics\/individual-benefits\.md has \d+;/,
    );
  });

  it("leaves the crisis texts to their own rules", () => {
    const paths = checkStyle(readContentFiles(findContentFolder())).map((file) => file.path);
    expect(paths).to.include("wording.yaml");
    expect(paths.filter((path) => path.startsWith("crisis/"))).to.deep.equal([]);
  });
});
