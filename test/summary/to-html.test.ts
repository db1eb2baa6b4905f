import { expect } from "chai";
import { pageOf, readMarkdown, readPage } from "./read-back.ts";
import { sampleContent, sampleOperator, summaryOf, talkedState } from "./sample-summary.ts";

const hostile = `</p><script>alert(1)</script> "><img src=x onerror='x'> [x](javascript:alert(1)) \`code\` | **b** &amp;`;

describe("toHtml", () => {
  it("tells the same facts as the Markdown", () => {
    const page = readPage(summaryOf(talkedState));
    expect([...page]).to.deep.equal([...readMarkdown(summaryOf(talkedState))]);
    expect(page.size).to.equal(11);
  });

  it("gives a screen reader headings in order, a table with scope, a language and a neutral title", () => {
    const page = pageOf(summaryOf(talkedState));
    const levels = [...page.matchAll(/<h(\d)/g)].map((match) => Number(match[1]));
    expect(levels[0]).to.equal(1);
    levels.forEach((level, index) => {
      expect(level).to.be.within(index === 0 ? 1 : 2, (levels[index - 1] ?? 0) + 1);
    });
    expect(page.match(/<th scope="col"/g)).to.have.length(3);
    expect(page.match(/<th scope="row"/g)).to.have.length(6);
    expect(page).to.include('<html lang="en">');
    expect(/<title>(.*)<\/title>/.exec(page)?.[1]).not.to.match(/therap|group|individual/i);
  });

  it("works under a strict policy: no script, no inline style, nothing from elsewhere", () => {
    const page = pageOf(summaryOf(talkedState));
    expect(page).not.to.match(/<script|<style|\sstyle=|\son\w+=|src=/);
    expect([...page.matchAll(/<link[^>]*>/g)].map(String)).to.deep.equal([
      '<link rel="stylesheet" href="/page/summary.css">',
    ]);
  });

  it("shows hostile text of the operator as it is", () => {
    const operator = { ...sampleOperator, name: hostile, contact: hostile, calendar: `https://x.example/"><b>` };
    const page = pageOf(summaryOf(talkedState, operator));
    expect(page).not.to.match(/<script|<img|<b>|href="javascript/);
    expect(readPage(summaryOf({}, operator)).get(sampleContent.summaryWording["heading-next"])).to.include(hostile);
  });

  it("links no calendar that is not of the web", () => {
    const page = pageOf(summaryOf({}, { ...sampleOperator, calendar: "javascript:alert(1)" }));
    expect(page).to.include("<li>javascript:alert(1)</li>");
  });

  it("renders the Markdown of an answer, and no HTML in it", () => {
    const cost = sampleContent.topics.get("cost");
    if (cost === undefined) throw new Error("the content has no topic cost");
    const answer = "**Often** less.\n\n- one\n- [two](https://x.example)\n\n<b>bold</b> [bad](javascript:x)";
    const topics = new Map([...sampleContent.topics, ["cost", { ...cost, answer }]]);
    const page = pageOf(summaryOf({ asked: ["cost"] }, sampleOperator, { ...sampleContent, topics }));
    expect(page).to.include("<strong>Often</strong> less.");
    expect(page).to.include('<li><a href="https://x.example">two</a></li>');
    expect(page).to.include("&lt;b&gt;bold&lt;/b&gt; [bad](javascript:x)");
  });

  it("says until when the page lives, and offers the Markdown", () => {
    const page = pageOf(summaryOf({}));
    expect(page).to.match(/<p class="keep">.*November 25, 2026.*<a href="\/summary\/abc.md" download>/);
  });
});
