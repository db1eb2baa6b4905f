import { expect } from "chai";
import { escapeHtml } from "../../src/core/escape-html.ts";

describe("escapeHtml", () => {
  it("ends neither an element nor an attribute", () => {
    expect(escapeHtml(`<a href="x" title='y'>&amp;`)).to.equal(
      "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;",
    );
  });
});
