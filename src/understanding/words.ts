import { PorterStemmer } from "natural/lib/natural/stemmers/index.js";

/** Longer texts are read from their beginning and their end: in characters. */
const headLength = 3000;
const tailLength = 1500;

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

/** One text in the form in which all texts are compared: NFKC, lower case, straight quotes, single spaces, bounded length. */
export function normalizeText(text: string): string {
  const bounded =
    text.length > headLength + tailLength ? `${text.slice(0, headLength)} ${text.slice(-tailLength)}` : text;
  return bounded
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
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
