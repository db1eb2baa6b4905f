import MarkdownIt from "markdown-it";
import { escapeHtml } from "../core/escape-html.ts";
import type { Summary, SummaryBlock, SummaryLine } from "../core/summary.ts";
import { fill } from "../core/wording.ts";
import { drawFit } from "./draw-fit.ts";
import { sayMinute } from "./say-time.ts";

/** How to keep a summary: the address of its Markdown, and until when the page lives (ISO 8601). */
export interface SummaryLinks {
  readonly markdown: string;
  readonly until: string;
}

/** Escapes HTML and refuses `javascript:` links by itself. */
const markdownIt = new MarkdownIt({ html: false });

/** The summary as a whole page. Its title is neutral, as it stays in a browser's history; nothing in it is inline style. */
export function toHtml(summary: Summary, links: SummaryLinks): string {
  const { title, made, wording } = summary;
  const until = fill(wording["keep-until"], { until: sayMinute(links.until) });
  const sections = summary.sections.map(
    ({ id, heading, blocks }) =>
      `<section class="${id}">\n<h2>${escapeHtml(heading)}</h2>\n${blocks.map(renderBlock).join("\n")}\n</section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(wording["page-title"])}</title>
<link rel="stylesheet" href="/page/summary.css">
</head>
<body>
<main>
<header>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(made)}</p>
<p class="keep">${escapeHtml(until)} <a href="${escapeHtml(links.markdown)}" download>${escapeHtml(wording["keep-markdown"])}</a></p>
</header>
${sections.join("\n")}
</main>
</body>
</html>
`;
}

function renderBlock(block: SummaryBlock): string {
  switch (block.type) {
    case "text":
      return `<p>${escapeHtml(block.text)}</p>`;
    case "list":
      return renderList(block.lines);
    case "lists":
      return `<div class="lists">\n${block.lists.map(renderHeadedList).join("\n")}\n</div>`;
    case "table":
      return renderTable(block);
    case "answer":
      return `<article>\n<h3>${escapeHtml(block.title)}</h3>\n${markdownIt.render(block.markdown)}<p>${renderNote(block.note)}</p>\n</article>`;
    case "fit":
      return `<figure>${drawFit(block.fit, block.words)}</figure>`;
  }
}

function renderHeadedList({ heading, lines }: { readonly heading: string; readonly lines: readonly SummaryLine[] }) {
  return `<div>\n<h3>${escapeHtml(heading)}</h3>\n${renderList(lines)}\n</div>`;
}

function renderList(lines: readonly SummaryLine[]): string {
  return `<ul>\n${lines.map((line) => `<li>${renderLine(line)}</li>`).join("\n")}\n</ul>`;
}

/** The roles keep it a table where the style sheet stacks its cells on a narrow screen. */
function renderTable({ head, rows }: SummaryBlock & { readonly type: "table" }): string {
  const headCells = head.map((text) => `<th scope="col" role="columnheader">${escapeHtml(text)}</th>`);
  const renderCell = (line: SummaryLine, index: number) =>
    index === 0
      ? `<th scope="row" role="rowheader">${renderLine(line)}</th>`
      : `<td role="cell" data-head="${escapeHtml(head[index] ?? "")}">${renderLine(line)}</td>`;
  const renderRow = (cells: readonly string[]) => `<tr role="row">${cells.join("")}</tr>`;
  return `<table role="table">
<thead role="rowgroup">${renderRow(headCells)}</thead>
<tbody role="rowgroup">
${rows.map((row) => renderRow(row.map(renderCell))).join("\n")}
</tbody>
</table>`;
}

function renderLine({ text, note, url }: SummaryLine): string {
  const link = url === undefined ? "" : ` <a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`;
  return `${escapeHtml(text)}${link}${note === undefined ? "" : ` ${renderNote(note)}`}`;
}

function renderNote(note: string): string {
  return `<small>${escapeHtml(note)}</small>`;
}
