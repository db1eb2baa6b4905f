import { type ContentFiles, startOf } from "./content-files.ts";

/** One line of a phrases file. */
export interface Phrase {
  readonly line: number;
  readonly text: string;
}

/** The phrases of a file, one a line; blank lines and lines that begin with `#` are left out. */
export function parsePhrases(text: string): readonly Phrase[] {
  return text
    .split("\n")
    .map((line, index) => ({ line: index + 1, text: line.trim() }))
    .filter((phrase) => phrase.text !== "" && !phrase.text.startsWith("#"));
}

/**
 * Two phrases with the same key are the same to us: case, kinds of apostrophes, spaces and final punctuation do not count.
 * Far quicker than `normalize`, as all phrases pass here whenever the program starts.
 */
export function phraseKey(phrase: string): string {
  return phrase
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/\s+/g, " ")
    .replace(/[\s.,;:!?…]+$/, "");
}

/** Opens a file of phrases that must hold at least so many. */
export function openPhrases(files: ContentFiles, path: string, atLeast: number, purpose: string): readonly string[] {
  const task = `write at least ${atLeast} ${purpose}, one a line`;
  const text = files.open(path, task);
  if (text === null) return [];
  const phrases = parsePhrases(text).map((phrase) => phrase.text);
  if (phrases.length < atLeast) files.report(startOf(path), `has ${phrases.length} phrases; ${task}`);
  return phrases;
}
