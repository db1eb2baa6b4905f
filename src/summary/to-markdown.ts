import type { Summary, SummaryBlock, SummaryLine } from "../core/summary.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/** The summary as Markdown: headings, lists, one table; the picture as its sentences. */
export function toMarkdown(summary: Summary): string {
  const sections = summary.sections.flatMap(({ heading, blocks }) => [
    `## ${escapeMarkdown(heading)}`,
    ...blocks.map(writeBlock),
  ]);
  return `${[`# ${escapeMarkdown(summary.title)}`, escapeMarkdown(summary.made), ...sections].join("\n\n")}\n`;
}

function writeBlock(block: SummaryBlock): string {
  switch (block.type) {
    case "text":
      return escapeMarkdown(block.text);
    case "list":
      return writeList(block.lines);
    case "lists":
      return block.lists.map(({ heading, lines }) => `${writeHeading(heading)}\n\n${writeList(lines)}`).join("\n\n");
    case "table":
      return [
        writeRow(block.head.map(escapeMarkdown)),
        writeRow(block.head.map(() => "---")),
        ...block.rows.map((row) => writeRow(row.map(writeLine))),
      ].join("\n");
    case "answer":
      return `${writeHeading(block.title)}\n\n${block.markdown.trim()}\n\n${writeNote(block.note)}`;
    case "fit":
      return writeList(block.words.lines.map((text) => ({ text })));
  }
}

function writeHeading(text: string): string {
  return `### ${escapeMarkdown(text)}`;
}

function writeList(lines: readonly SummaryLine[]): string {
  return lines.map((line) => `- ${writeLine(line)}`).join("\n");
}

function writeRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function writeLine({ text, note, url }: SummaryLine): string {
  const link = url === undefined ? "" : ` <${url}>`;
  return `${escapeMarkdown(text)}${link}${note === undefined ? "" : ` ${writeNote(note)}`}`;
}

function writeNote(note: string): string {
  return `*(${escapeMarkdown(note)})*`;
}
