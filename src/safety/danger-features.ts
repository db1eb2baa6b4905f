import { countAll } from "../learning/count-all.ts";
import type { SparseVector } from "../learning/linear-model.ts";

/** What is known of features: where each stands, and how rare it is (inverse document frequency, by index). */
export interface DangerVocabulary {
  readonly indices: ReadonlyMap<string, number>;
  readonly rarity: Float32Array;
}

const shortestGram = 2;
const longestGram = 5;
/** Fewer texts with a feature tell nothing of it: of words and phrases, and of letters and pairs. */
const leastPhrases = 2;
const leastOthers = 3;
/** A feature of every text: its weight is what is likely before anything is read. */
const always = "";
/** The length of pairs beside the other two groups. */
const pairWeight = 0.5;

/** Learns which features there are from texts, each a list of words. */
export function learnVocabulary(texts: readonly (readonly string[])[]): DangerVocabulary {
  const grouped = texts.map((words) =>
    [phrasesOf(words), words.flatMap(lettersOf), pairsOf(words)].map((group) => [...new Set(group)]),
  );
  const kept = [leastPhrases, leastOthers, leastOthers].flatMap((least, at) =>
    [...countAll(grouped.flatMap((groups) => groups[at] ?? []))].filter(([, count]) => count >= least),
  );
  const rarities = kept.map(([feature, count]) => [feature, Math.log((1 + texts.length) / (1 + count)) + 1] as const);
  const features = [[always, 1] as const, ...rarities];
  return {
    indices: new Map(features.map(([feature], index) => [feature, index])),
    rarity: Float32Array.from(features, ([, rarity]) => rarity),
  };
}

/**
 * Turns texts (lists of words) into vectors: words and phrases, letters, and pairs, each group by rarity and at a length of its
 * own (Salton & Buckley, "Term-weighting approaches in automatic text retrieval", 1988). It remembers the letters of the
 * words that it has seen, so one serves for all parts of a message, and is then thrown away.
 */
export function createVectorizer(vocabulary: DangerVocabulary): (words: readonly string[]) => SparseVector {
  const seen = new Map<string, readonly number[]>();
  const known = (features: readonly string[]): readonly number[] =>
    features.flatMap((feature) => vocabulary.indices.get(feature) ?? []);
  const lettersIn = (word: string): readonly number[] => {
    const letters = seen.get(word) ?? known(lettersOf(word));
    seen.set(word, letters);
    return letters;
  };
  return (words) => {
    const indices: number[] = [];
    const values: number[] = [];
    const add = (found: readonly number[], length: number): void => {
      const counts = countNumbers(found);
      const start = indices.length;
      for (const [index, count] of counts) {
        indices.push(index);
        values.push((1 + Math.log(count)) * (vocabulary.rarity[index] ?? 0));
      }
      const scale = length / Math.hypot(...values.slice(start));
      for (let at = start; at < values.length; at += 1) values[at] = (values[at] ?? 0) * scale;
    };
    add(known([always]), 1);
    add(known(phrasesOf(words)), 1);
    add(words.flatMap(lettersIn), 1);
    add(known(pairsOf(words)), pairWeight);
    return { indices: Int32Array.from(indices), values: Float32Array.from(values) };
  };
}

/** The share of words that were learned; low in other languages. Of no words: 0. */
export function knownShare({ indices }: DangerVocabulary, words: readonly string[]): number {
  const known = words.filter((word) => indices.has(`=${word}`));
  return words.length === 0 ? 0 : known.length / words.length;
}

function countNumbers(numbers: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

// The names of the groups' features begin differently, so that no word is also the name of letters.

function phrasesOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    const two = `${word} ${words[at + 1]}`;
    const phrases = [`=${word}`, `=${two}`, `=${two} ${words[at + 2]}`];
    return phrases.slice(0, words.length - at);
  });
}

/** Pairs of words with one to three others between them. */
function pairsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => words.slice(at + 2, at + 5).map((later) => `~${word} ${later}`));
}

/** Runs of letters in a word between two spaces: what a misspelt word still shares with the right one. */
function lettersOf(word: string): readonly string[] {
  const framed = ` ${word} `;
  const grams: string[] = [];
  for (let length = shortestGram; length <= longestGram; length += 1) {
    for (let at = 0; at + length <= framed.length; at += 1) grams.push(framed.slice(at, at + length));
  }
  return grams;
}
