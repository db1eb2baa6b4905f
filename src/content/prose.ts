import { isScalar, LineCounter, parseDocument, visit } from "yaml";
import { splitMarkdown } from "./parse-markdown.ts";

/** A run of text without Markdown's marks: a paragraph, an item of a list, or one text of a YAML file. */
export interface Passage {
  /** The line of the file on which it begins. */
  readonly line: number;
  readonly text: string;
}

/** The texts of a Markdown or YAML file that a person reads, without headings and labels. */
export function passagesOf(path: string, text: string): readonly Passage[] {
  if (path.endsWith(".yaml")) return yamlPassages(text);
  const parts = splitMarkdown(text);
  return parts === null ? [] : [...yamlPassages(parts.head), ...markdownPassages(parts.body, parts.bodyLine)];
}

/** What stands under these keys is a name or a label. */
const labelKeys = ["id", "topic", "sections", "related", "counterpart", "title", "label"];

function yamlPassages(text: string): readonly Passage[] {
  const lineCounter = new LineCounter();
  const passages: Passage[] = [];
  visit(parseDocument(text, { lineCounter, prettyErrors: false }), {
    Pair: (_, { key }) => (isScalar(key) && labelKeys.includes(String(key.value)) ? visit.SKIP : undefined),
    Scalar: (place, { value, type, range }) => {
      if (place === "key" || typeof value !== "string") return;
      const { line } = lineCounter.linePos(range?.[0] ?? 0);
      const isBlock = type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED";
      passages.push(...markdownPassages(value, isBlock ? line + 1 : line));
    },
  });
  return passages;
}

/** A line with text that is no heading, and what follows up to a blank line, a heading or an item of a list. */
const passage = /^(?!\s*#).*\S.*(?:\n(?!\s*(?:$|#|[-*+]\s|\d+\.\s)).+)*/gm;

function markdownPassages(markdown: string, firstLine: number): readonly Passage[] {
  return [...markdown.matchAll(passage)].map(({ 0: text, index }) => ({
    line: firstLine + markdown.slice(0, index).split("\n").length - 1,
    text: withoutMarks(text),
  }));
}

function withoutMarks(markdown: string): string {
  return markdown
    .replace(/^\s*(?:[-*+]|\d+\.)\s+/, "")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*_`]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The sentences of a passage. A full stop ends one only before a capital, so that "et al. (2016)" goes on. */
export function sentencesOf(passage: string): readonly string[] {
  return passage
    .split(/(?<=[.?!…]["'”’)]*)\s+(?=["'“‘(]*[\p{Lu}{])/u)
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** What stands between spaces or dashes and has a letter or a digit in it. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[\s—–]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
