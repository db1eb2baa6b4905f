import { isScalar, LineCounter, parseDocument, type Scalar, visit } from "yaml";
import { headLine, splitMarkdown } from "./parse-markdown.ts";

/** A run of text without Markdown's marks: a paragraph, an item of a list, or one text of a YAML file. */
export interface Passage {
  /** The line of the file on which it begins. */
  readonly line: number;
  readonly text: string;
  /** Not a label or a heading: it ends like a sentence. */
  readonly isProse: boolean;
}

/** The texts of a Markdown or YAML file that a person reads. */
export function passagesOf(path: string, text: string): readonly Passage[] {
  if (path.endsWith(".yaml")) return yamlPassages(text, 1);
  const parts = splitMarkdown(text);
  if (parts === null) return [];
  return [...yamlPassages(parts.head, headLine), ...markdownPassages(parts.body, parts.bodyLine)];
}

/** Names of things, which nobody reads. */
const nameKeys = ["id", "topic", "sections", "related", "counterpart"];
/** Texts that stand for a thing, whatever they end with. */
const labelKeys = ["title", "label"];

function yamlPassages(text: string, firstLine: number): readonly Passage[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const passages: Passage[] = [];
  visit(document, {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? String(key.value) : "";
      if (nameKeys.includes(name)) return visit.SKIP;
      if (!isScalar(value) || typeof value.value !== "string") return undefined;
      const line = lineCounter.linePos(value.range?.[0] ?? 0).line + firstLine - 1 + linesBefore(value);
      const found = markdownPassages(value.value, line);
      passages.push(...(labelKeys.includes(name) ? found.map((passage) => ({ ...passage, isProse: false })) : found));
      return undefined;
    },
  });
  return passages;
}

/** The text of a block (`|` or `>`) begins on the line below its mark. */
function linesBefore(value: Scalar): number {
  return value.type === "BLOCK_LITERAL" || value.type === "BLOCK_FOLDED" ? 1 : 0;
}

const heading = /^\s*#+\s/;
const listItem = /^\s*(?:[-*+]|\d+\.)\s+/;

/** A blank line, a heading and an item of a list begin a new passage; any other line goes on with the one before. */
function markdownPassages(markdown: string, firstLine: number): readonly Passage[] {
  const runs: { readonly line: number; readonly texts: string[]; readonly isHeading: boolean }[] = [];
  let isOpen = false;
  markdown.split("\n").forEach((line, index) => {
    const isHeading = heading.test(line);
    if (line.trim() === "") isOpen = false;
    else if (isOpen && !isHeading && !listItem.test(line)) runs.at(-1)?.texts.push(line);
    else {
      runs.push({ line: firstLine + index, texts: [line.replace(isHeading ? heading : listItem, "")], isHeading });
      isOpen = !isHeading;
    }
  });
  return runs.map(({ line, texts, isHeading }) => {
    const text = withoutMarks(texts.join(" "));
    return { line, text, isProse: !isHeading && /[.?!:…]["'”’)]*$/.test(text) };
  });
}

function withoutMarks(markdown: string): string {
  return markdown
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
