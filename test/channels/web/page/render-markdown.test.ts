import { expect } from "chai";
import type { Page } from "playwright-core";
import { useWebsite } from "./use-website.ts";
import { visit } from "./visit.ts";

/** Markdown, and the HTML that its nodes are as text. */
const cases: readonly (readonly [markdown: string, html: string])[] = [
  ["One.\n\nTwo,\nand more.", "<p>One.</p><p>Two, and more.</p>"],
  ["**Bold**, *not so bold*.", "<p><strong>Bold</strong>, <em>not so bold</em>.</p>"],
  ["**Bold with *both* in it**", "<p><strong>Bold with <em>both</em> in it</strong></p>"],
  ["Before:\n- one\n- two\n\nAfter.", "<p>Before:</p><ul><li>one</li><li>two</li></ul><p>After.</p>"],
  ["- one\n\n- two\n  goes on", "<ul><li>one</li><li>two goes on</li></ul>"],
  ["1. one\n2. two", "<ol><li>one</li><li>two</li></ol>"],
  ["## Title\nText", "<h3>Title</h3><p>Text</p>"],
  ["call [911](tel:911)", '<p>call <a href="tel:911">911</a></p>'],
  ["[more](/about)", '<p><a href="/about" target="_blank" rel="noopener noreferrer">more</a></p>'],
  ["2 * 3 * 4, 5*6 and \\*this\\*", "<p>2 * 3 * 4, 5*6 and *this*</p>"],
  ["<b>x</b> &amp; <script>", "<p>&lt;b&gt;x&lt;/b&gt; &amp;amp; &lt;script&gt;</p>"],
  ["[x](javascript:alert(1)) [y](//evil.example) [z](data:a,b)", null],
].map(([markdown, html]) => [String(markdown), html ?? `<p>${markdown}</p>`]);

describe("renderMarkdown", function () {
  this.timeout(60_000);
  const setting = useWebsite();
  let page: Page;
  before(async () => {
    ({ page } = await visit(setting()));
  });

  for (const [markdown, html] of cases) {
    it(`renders ${JSON.stringify(markdown)}`, async () => {
      const rendered = await page.evaluate(`import("/page/render-markdown.js").then(({ renderMarkdown }) => {
        const element = document.createElement("div");
        element.append(renderMarkdown(${JSON.stringify(markdown)}));
        return element.innerHTML;
      })`);
      expect(rendered).to.equal(html);
    });
  }
});
