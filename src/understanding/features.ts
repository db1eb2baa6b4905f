import { countAll } from "../learning/count-all.ts";
import type { SparseVector } from "../learning/linear-model.ts";
import { deniedStems, familiesOf } from "./families.ts";
import { createRepair } from "./spelling.ts";
import { stem } from "./words.ts";

/** The known features: where each stands, and how rare it is. */
export interface Vocabulary {
  readonly indices: ReadonlyMap<string, number>;
  /** Inverse document frequency, by index. */
  readonly idf: Float32Array;
  /** How many texts each word occurs in, and the repair of misspelt words that follows from it. */
  readonly words: ReadonlyMap<string, number>;
  readonly repair: (word: string) => string;
}

/** A word that fewer texts have is unknown, which is a feature itself. Of many texts, features that fewer have are not kept. */
const leastDocuments = 2;
const manyTexts = 2000;
const unknownWord = "=?unknown";
const shortestGram = 2;
const longestGram = 4;
/** The length of the group of families beside the other two; measured on phrases of a writer who was not learned from. */
const familyWeight = 0.5;

/** Counts the features of all texts (each a list of words) and keeps those that tell something. */
export function createVocabulary(texts: readonly (readonly string[])[]): Vocabulary {
  const words = countAll(texts.flatMap((text) => [...new Set(text)]));
  const repair = createRepair(words);
  const documents = countAll(texts.flatMap((text) => [...new Set(gramsOf({ words, repair }, text).flat())]));
  const kept = [...documents].filter(([, count]) => texts.length < manyTexts || count >= leastDocuments);
  return {
    indices: new Map(kept.map(([gram], index) => [gram, index])),
    idf: Float32Array.from(kept, ([, count]) => Math.log((1 + texts.length) / (1 + count)) + 1),
    words,
    repair,
  };
}

/**
 * The vector of a text (a list of words): counts as 1 + log(count), times rarity; words and letters each
 * at unit length, families shorter (Salton & Buckley, "Term-weighting approaches in automatic text retrieval", 1988).
 */
export function toVector(vocabulary: Vocabulary, text: readonly string[]): SparseVector {
  const [words, letters, families] = gramsOf(vocabulary, text);
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

const sentenceLength = 3;
const places = new Map<number, Int32Array>();

/** A sentence vector in the form of one of which few numbers are not zero, and long enough for few steps of learning. */
export function fromDense(sentence: Float32Array): SparseVector {
  const indices = places.get(sentence.length) ?? Int32Array.from(sentence.keys());
  places.set(sentence.length, indices);
  return { indices, values: sentence.map((value) => sentenceLength * value) };
}

/** The share of words that are numbers or known from the content, as they are or repaired; 0 for a text without words. */
export function knownShare(vocabulary: Vocabulary, text: readonly string[]): number {
  const words = text.filter((word) => word !== "?");
  const known = words.filter((word) => /^\p{N}+$/u.test(word) || !isUnknown(vocabulary, vocabulary.repair(word)));
  return words.length === 0 ? 0 : known.length / words.length;
}

function isUnknown({ words }: Pick<Vocabulary, "words">, repaired: string): boolean {
  return (words.get(repaired) ?? 0) < leastDocuments;
}

function weighted(
  { indices, idf }: Vocabulary,
  grams: readonly string[],
  weight: number,
): readonly (readonly [index: number, value: number])[] {
  const entries = [...countAll(grams)].flatMap(([gram, count]) => {
    const index = indices.get(gram);
    return index === undefined ? [] : [[index, (1 + Math.log(count)) * (idf[index] ?? 0)] as const];
  });
  const length = Math.hypot(...entries.map(([, value]) => value));
  return entries.map(([index, value]) => [index, (weight * value) / length]);
}

/**
 * What a text is made of, as names of features: stems, pairs of stems, denied stems; letters inside words; families.
 * The names begin differently, so that no word is also the name of letters.
 */
function gramsOf(
  { words, repair }: Pick<Vocabulary, "words" | "repair">,
  written: readonly string[],
): readonly [words: readonly string[], letters: readonly string[], families: readonly string[]] {
  const text = written.map(repair);
  const stems = text.map(stem);
  const pairs = stems.map((word, at) => `=${stems[at - 1] ?? ""} ${word}`);
  const unknown = text.filter((word) => isUnknown({ words }, word)).map(() => unknownWord);
  const single = stems.map((word) => `=${word}`);
  return [[...single, ...pairs, ...unknown, ...deniedStems(stems)], text.flatMap(lettersOf), familiesOf(stems)];
}

function lettersOf(word: string): readonly string[] {
  const framed = `_${word}_`;
  const grams: string[] = [];
  for (let length = shortestGram; length <= longestGram; length += 1) {
    for (let at = 0; at + length <= framed.length; at += 1) grams.push(framed.slice(at, at + length));
  }
  return grams;
}
