import { expect } from "chai";
import { loadContent } from "../../src/content/load-content.ts";
import { withContentCopy } from "../support/content-copy.ts";
import { type FaultRow, testFaults } from "../support/content-faults.ts";

const cost = [
  "---",
  "id: cost",
  "title: What it costs",
  "sections: [comparison-table]",
  "related: [deciding, comparison]",
  "---",
  "A group often costs less.",
  "",
  "## More",
  "Its members share the cost.",
];

/** The topic `cost`, with some lines (numbered from 1) in other words. */
function costWith(lines: Readonly<Record<number, string>>): string {
  return cost.flatMap((line, index) => (lines[index + 1] ?? line).split("\n")).join("\n");
}

const topicRows: readonly FaultRow[] = (
  [
    ["an id that is no topic", { 2: "id: Cost" }, "2:1  id: must be cost, like the file's name"],
    ["another topic's id", { 2: "id: setting" }, "2:1  id: must be cost, like the file's name"],
    ["an empty title", { 3: "title: ''" }, "3:1  title: is empty; write something"],
    ["a number for a title", { 3: "title: 12" }, "3:1  title: does not fit; give text (in quotes, if it is a number)"],
    ["a missing title", { 3: "# no title" }, "2:1  title: is missing; give text (in quotes, if it is a number)"],
    [
      "an unknown key",
      { 3: "title: What it costs\nnote: x" },
      "4:1  note: is not known here; known are id, title, sections, counterpart, related",
    ],
    [
      "an unknown section",
      { 4: "sections: [comparison-table, prices]" },
      "4:30  sections.1: there is no section prices in article.yaml",
    ],
    ["no section", { 4: "sections: []" }, "4:1  sections: has too few; give at least 1"],
    [
      "an unknown related topic",
      { 5: "related: [deciding, price]" },
      "5:21  related.1: is no topic; give the name of a file of topics/",
    ],
    ["itself as related", { 5: "related: [deciding, cost]" }, "5:21  related.1: name another topic than this one"],
    ["one related topic only", { 5: "related: [deciding]" }, "5:1  related: has too few; give at least 2"],
    [
      "itself as counterpart",
      { 5: "related: [deciding, comparison]\ncounterpart: cost" },
      "6:1  counterpart: name another topic than this one",
    ],
    [
      "a counterpart that does not name it back",
      { 5: "related: [deciding, comparison]\ncounterpart: group-benefits" },
      "6:1  counterpart: group-benefits does not name cost back; let both do so",
    ],
    ["no detail", { 10: "" }, '9:1  has no detail; write it below the line "## More"'],
    [
      "no line for the detail",
      { 9: "More" },
      '7:1  has no line "## More"; write the short answer above it, the detail below',
    ],
    ["no short answer", { 7: "" }, '9:1  has no short answer; write it above the line "## More"'],
    [
      "a link to a file that is not there",
      { 10: "See [this](../nowhere.md)." },
      '10:10  the link to "../nowhere.md" leads nowhere; use an address that starts with https://',
    ],
    [
      "a web address that is none",
      { 10: "See [this](https://)." },
      '10:10  the link to "https://" leads nowhere; use an address that starts with https://',
    ],
    ["links that are addresses", { 10: "See [this](https://example.org/a) and [that](mailto:me@example.org)." }],
    [
      "two things at once, in the order of their lines",
      { 2: "id: x", 5: "related: []" },
      "2:1  id: must be cost, like the file's name",
      "5:1  related: has too few; give at least 2",
    ],
  ] as const
).map(([what, lines, ...faults]) => [
  what,
  (copy) => copy.write("topics/cost.md", costWith(lines)),
  ...faults.map((fault) => `topics/cost.md:${fault}`),
]);

describe("load topics", () => {
  it("cuts a topic at its line for the detail", () => {
    const topic = withContentCopy((copy) => {
      copy.write("topics/cost.md", cost.join("\n"));
      return loadContent(copy.folder).topics.get("cost");
    });
    expect(topic?.answer).to.equal("A group often costs less.");
    expect(topic?.more).to.equal("Its members share the cost.");
    expect(topic?.counterpart).to.equal(null);
  });

  testFaults(topicRows);
});
