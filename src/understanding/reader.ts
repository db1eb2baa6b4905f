import type { Vectors } from "../core/turn.ts";
import { type Classifier, classify, type Likelihoods, reweigh } from "../learning/classifier.ts";
import type { SparseVector } from "../learning/linear-model.ts";
import { fromDense, toVector } from "./features.ts";
import { splitClauses, splitParts, withoutCompared } from "./split-clauses.ts";
import type { Classifiers, Model } from "./train-model.ts";
import { readText, wordsOf } from "./words.ts";

/** The model as it reads one message. */
export interface Reader {
  readonly model: Model;
  /** How likely each label of one classifier is for the message, or for a part of it. */
  readonly likelihoodsOf: (pick: (classifiers: Classifiers) => Classifier, text: string) => Likelihoods;
}

/** How much sentence vectors have a say beside the words, as an exponent; and the least likelihood that they may give. */
const encodedExponent = 0.5;
const leastEncoded = 1e-6;
/** Words alone are about as sure as both together with this exponent, so that the same thresholds serve. */
const aloneExponent = 1.35;

/** Reads by words and letters, and by sentence vectors where there are some: each sees what the other does not. */
export function createReader(model: Model, vectors: Vectors = new Map()): Reader {
  const seen = new Map<string, SparseVector>();
  const vectorOf = (text: string): SparseVector => {
    const vector = seen.get(text) ?? toVector(model.vocabulary, wordsOf(text));
    seen.set(text, vector);
    return vector;
  };
  return {
    model,
    likelihoodsOf: (pick, text) => {
      const byWords = classify(pick(model.lexical), vectorOf(text));
      const encoded = vectors.get(text);
      if (encoded === undefined || model.encoded === null) return reweigh(byWords, (one) => one ** aloneExponent);
      return joinReadings(byWords, classify(pick(model.encoded), fromDense(encoded)));
    },
  };
}

/** What the words and the sentence vector of one text say, as one. */
export function joinReadings(byWords: Likelihoods, byMeaning: Likelihoods): Likelihoods {
  return reweigh(byWords, (one, label) => one * Math.max(byMeaning.get(label) ?? 0, leastEncoded) ** encodedExponent);
}

/** Longer texts, in characters, say too many things for one vector; their parts still have theirs. */
const longestEncoded = 400;
/** So many characters of a message are encoded, in about a tenth of a second. */
const mostEncoded = 600;

/** A message and its parts as the recognizers will ask for their vectors: the whole first, then clauses, then their parts. */
export function textsToEncode(written: string): readonly string[] {
  const text = readText(written);
  const clauses = splitClauses(text);
  const parts = [text, ...clauses, ...clauses.flatMap(splitParts)];
  const texts = new Set([...parts, ...parts.map(withoutCompared)]);
  let left = mostEncoded;
  return [...texts].filter((one) => {
    const isTaken = one !== "" && one.length <= Math.min(longestEncoded, left);
    if (isTaken) left -= one.length;
    return isTaken;
  });
}
