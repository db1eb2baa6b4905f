import MarkdownIt from "markdown-it";
import type { Summary } from "../../src/core/summary.ts";
import { toHtml } from "../../src/summary/to-html.ts";
import { toMarkdown } from "../../src/summary/to-markdown.ts";

const links = { markdown: "/summary/abc.md", until: "2026-11-25T22:10:00Z" };

/** The page of a summary. */
export function pageOf(summary: Summary): string {
  return toHtml(summary, links);
}

/** What stands under each heading of the page, as lines of plain text. */
export function readPage(summary: Summary): ReadonlyMap<string, readonly string[]> {
  const body = pageOf(summary)
    .replace(/[\s\S]*<body>/, "")
    .replace(/<p class="keep">.*<\/p>/, "")
    .replace(/<svg[\s\S]*<desc[^>]*>(.*)<\/desc>[\s\S]*<\/svg>/, (_, lines: string) => lines.replace(/(?<=\.) /g, "\n"))
    .replace(/<small>(.*?)<\/small>/g, "($1)");
  return readSections(body);
}

/** What stands under each heading of the Markdown, as any reader of CommonMark with tables shows it. */
export function readMarkdown(summary: Summary): ReadonlyMap<string, readonly string[]> {
  return readSections(new MarkdownIt({ html: true }).render(toMarkdown(summary)));
}

/** The text that HTML shows. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}

function readSections(html: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    html
      .split(/<h[12]>/)
      .slice(1)
      .map((section) => {
        const [heading = "", rest = ""] = section.split(/<\/h[12]>/);
        const lines = rest.split(/\n|<\/(?:p|li|h3|th|td|figure)>/).map(textOf);
        return [textOf(heading), lines.filter((line) => line !== "")];
      }),
  );
}
