import { syllable } from "syllable";
import { wordsOf } from "./prose.ts";

/**
 * The grade of school that reads these sentences with ease: Flesch-Kincaid (Kincaid et al. 1975). Numbers and placeholders
 * are left out.
 */
export function readingGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf).filter((word) => !/[\d{}]/.test(word));
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/**
 * The subject's own words, which every reader here knows: they count as two syllables, so that they do not drown what else
 * makes a text hard. The endings -ly and -ity count as they are spoken.
 */
const known = /^(?:individual|therap(?:y|ie|ist)|professional|confidential)(ly|ity|itie)?s?$/;
const endings: Readonly<Record<string, number>> = { ly: 1, ity: 2, itie: 2 };
const knownSyllables = 2;

function syllablesOf(word: string): number {
  const bare = word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[^a-z]+|[^a-z]+$/g, "")
    .replace(/'s$/, "");
  const match = known.exec(bare);
  return match === null ? syllable(bare) : knownSyllables + (endings[match[1] ?? ""] ?? 0);
}
