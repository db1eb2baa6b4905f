import { expect } from "chai";
import { toMarkdown } from "../../src/summary/to-markdown.ts";
import { readMarkdown } from "./read-back.ts";
import { sampleContent, sampleOperator, summaryOf, talkedState } from "./sample-summary.ts";

describe("toMarkdown", () => {
  it("has a heading for each part and one table", () => {
    const summary = summaryOf(talkedState);
    const markdown = toMarkdown(summary);
    expect([...readMarkdown(summary).keys()]).to.deep.equal([
      summary.title,
      ...summary.sections.map((section) => section.heading),
    ]);
    expect(markdown.match(/^\| --- \|/gm)).to.have.length(1);
    expect(markdown.match(/^\| /gm)).to.have.length(8);
  });

  it("passes the Markdown of an answer through", () => {
    const answer = sampleContent.topics.get("group-benefits")?.answer.trim();
    expect(toMarkdown(summaryOf({ asked: ["group-benefits"] }))).to.include(answer);
  });

  it("shows hostile text of the operator as it is", () => {
    const contact = "# x [x](javascript:alert(1)) `code` | a | <b>b</b> **c** &lt;";
    const summary = summaryOf({}, { ...sampleOperator, contact, calendar: "https://x.example/a> <b> *c*" });
    const next = readMarkdown(summary).get(sampleContent.summaryWording["heading-next"]) ?? [];
    expect(next).to.include(contact);
    expect(next.at(-1)).to.include("https://x.example/a");
    expect(next.at(-1)).to.include("*c*");
  });
});
