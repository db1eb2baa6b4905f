import { deniedStems, familiesOf } from "./families.ts";
import type { SparseVector } from "./sparse-vector.ts";
import { createRepair, type WordCounts } from "./spelling.ts";
import { stem } from "./words.ts";

/** What one text is made of, as names of features: stems, pairs of stems, denied stems; letters inside words; families. */
interface Grams {
  readonly words: readonly string[];
  readonly letters: readonly string[];
  readonly families: readonly string[];
}

/** The known features: where each stands, and how rare it is. */
export interface Vocabulary {
  readonly indices: ReadonlyMap<string, number>;
  /** Inverse document frequency, by index. */
  readonly idf: Float32Array;
  /** How often each word occurs, and the repair of misspelt words that follows from it. */
  readonly words: WordCounts;
  readonly repair: (word: string) => string;
}

/** A feature that fewer texts than this have is not kept. */
const leastDocuments = 2;
const shortestGram = 2;
const longestGram = 4;
/** The length of the group of families beside the other two; measured on phrases of a writer who was not learned from. */
const familyWeight = 0.5;

/** Counts the features of all texts (each a list of words) and keeps those that tell something. */
export function createVocabulary(texts: readonly (readonly string[])[]): Vocabulary {
  const counted = countWords(texts);
  const repair = createRepair(counted);
  const documents = new Map<string, number>();
  for (const text of texts) {
    const { words, letters, families } = gramsOf(text.map(repair));
    for (const gram of new Set([...words, ...letters, ...families]))
      documents.set(gram, (documents.get(gram) ?? 0) + 1);
  }
  const kept = [...documents].filter(([, count]) => count >= leastDocuments);
  return {
    indices: new Map(kept.map(([gram], index) => [gram, index])),
    idf: Float32Array.from(kept, ([, count]) => Math.log((1 + texts.length) / (1 + count)) + 1),
    words: counted,
    repair,
  };
}

function countWords(texts: readonly (readonly string[])[]): WordCounts {
  const counts = new Map<string, number>();
  for (const word of texts.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * The vector of a text (a list of words): counts as 1 + log(count), times rarity; words and letters each
 * at unit length, families shorter (Salton & Buckley, "Term-weighting approaches in automatic text retrieval", 1988).
 */
export function toVector(vocabulary: Vocabulary, text: readonly string[]): SparseVector {
  const { words, letters, families } = gramsOf(text.map(vocabulary.repair));
  const entries = [
    ...weighted(vocabulary, words, 1),
    ...weighted(vocabulary, letters, 1),
    ...weighted(vocabulary, families, familyWeight),
  ];
  return {
    indices: Int32Array.from(entries, ([index]) => index),
    values: Float32Array.from(entries, ([, value]) => value),
  };
}

/** The share of words that occur in the content's phrases, as they are or repaired; 1 for a text without words. */
export function knownShare({ words, repair }: Vocabulary, text: readonly string[]): number {
  const known = text.filter((word) => words.has(repair(word)) || /^\p{N}+$/u.test(word));
  return text.length === 0 ? 1 : known.length / text.length;
}

function weighted(
  vocabulary: Vocabulary,
  grams: readonly string[],
  weight: number,
): readonly (readonly [number, number])[] {
  const counts = new Map<number, number>();
  for (const gram of grams) {
    const index = vocabulary.indices.get(gram);
    if (index !== undefined) counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  const entries = [...counts].map(
    ([index, count]) => [index, (1 + Math.log(count)) * (vocabulary.idf[index] ?? 0)] as const,
  );
  const length = Math.sqrt(entries.reduce((sum, [, value]) => sum + value * value, 0));
  return length === 0 ? [] : entries.map(([index, value]) => [index, (weight * value) / length]);
}

/** The names begin differently, so that no word is also the name of letters. */
function gramsOf(text: readonly string[]): Grams {
  const stems = text.map(stem);
  const pairs = stems.map((word, at) => `=${stems[at - 1] ?? ""} ${word}`);
  return {
    words: [...stems.map((word) => `=${word}`), ...pairs, ...deniedStems(stems)],
    letters: text.flatMap(lettersOf),
    families: familiesOf(stems),
  };
}

function lettersOf(word: string): readonly string[] {
  const framed = `_${word}_`;
  const grams: string[] = [];
  for (let length = shortestGram; length <= longestGram; length += 1) {
    for (let at = 0; at + length <= framed.length; at += 1) grams.push(framed.slice(at, at + length));
  }
  return grams;
}
