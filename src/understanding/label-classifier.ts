import type { Encode } from "../core/script.ts";
import { classify, trainDense, trainSparse } from "../learning/classifier.ts";
import type { Example } from "./examples.ts";
import { createVocabulary, fromDense, toVector } from "./features.ts";
import { joinReadings } from "./reader.ts";
import { readText, wordsOf } from "./words.ts";

/** A label and how likely it is, from 0 to 1. */
export interface ScoredLabel {
  readonly label: string;
  readonly confidence: number;
}

/** All labels for a text, the likeliest first. */
export type RankLabels = (text: string) => Promise<readonly ScoredLabel[]>;

/**
 * Learns any labelled phrases as the recognizer learns what the content's mean, so that it can be compared with others on
 * public corpora. `encode` is null to do without sentence vectors.
 */
export async function trainLabelClassifier(examples: readonly Example[], encode: Encode | null): Promise<RankLabels> {
  const read = examples.map(({ text, label }) => ({ text: readText(text), label }));
  const encoding = encode?.(read.map(({ text }) => text));
  const vocabulary = createVocabulary(read.map(({ text }) => wordsOf(text)));
  const spelled = read.map(({ text, label }) => ({ label, vector: toVector(vocabulary, wordsOf(text)) }));
  const lexical = trainSparse(spelled, vocabulary.idf.length);
  const vectors = (await encoding) ?? new Map<string, Float32Array>();
  const encoded = read.flatMap(({ text, label }) => {
    const vector = vectors.get(text);
    return vector === undefined ? [] : [{ label, vector: fromDense(vector) }];
  });
  const dense = trainDense(encoded, encoded[0]?.vector.values.length ?? 0);
  return async (written) => {
    const text = readText(written);
    const byWords = classify(lexical, toVector(vocabulary, wordsOf(text)));
    const vector = (await encode?.([text]))?.get(text);
    const joined = vector === undefined ? byWords : joinReadings(byWords, classify(dense, fromDense(vector)));
    return [...joined]
      .map(([label, confidence]) => ({ label, confidence }))
      .sort((a, b) => b.confidence - a.confidence);
  };
}
