import { PorterStemmer } from "natural/lib/natural/stemmers/index.js";
import { normalize } from "../core/normalize.ts";

/** Longer texts are read from their beginning and their end: in characters. */
const headLength = 2000;
const tailLength = 1000;

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\b(?:can't|cannot|cant)\b/g, "can not"],
  [/\b(?:won't|wont)\b/g, "will not"],
  [/\b(is|are|was|were|do|does|did|have|has|had|would|could|should|might|must|need)n'?t\b/g, "$1 not"],
  [/\bi'?m\b/g, "i am"],
  [/\bi'?ve\b/g, "i have"],
  [/\b(what|who|where|how|that|there|it|he|she|when)'s\b/g, "$1 is"],
  [/\b(whats|hows|wheres|thats|theres)\b/g, "$1 is"],
  [/\b(what|how|where|that|there)s is\b/g, "$1 is"],
  [/'re\b/g, " are"],
  [/'ve\b/g, " have"],
  [/'ll\b/g, " will"],
  [/'d\b/g, " would"],
];

/** A text as all recognizers read it; of a very long one, its beginning and its end. */
export function readText(text: string): string {
  if (text.length <= headLength + tailLength) return normalize(text);
  return normalize(`${text.slice(0, headLength)}\n${text.slice(-tailLength)}`);
}

/** The words of a normalized text, contractions written out ("don't" is "do not"), a question mark as a word of its own. */
export function wordsOf(normalized: string): readonly string[] {
  const written = contractions.reduce((text, [pattern, full]) => text.replace(pattern, full), normalized);
  return written.match(/[\p{L}\p{N}\p{M}]+|\?/gu) ?? [];
}

/** The word without its ending, by M. F. Porter, "An algorithm for suffix stripping", 1980. */
export function stem(word: string): string {
  return /^[a-z]+$/.test(word) ? PorterStemmer.stem(word) : word;
}

const negations = new Set(["not", "never", "no", "without", "nobodi", "none"]);

/** Whether a stem denies what follows it. */
export function isNegation(stemmed: string): boolean {
  return negations.has(stemmed);
}
