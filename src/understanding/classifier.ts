import type { Example } from "./examples.ts";
import { countAll, toVector, type Vocabulary } from "./features.ts";
import { type SparseVector, scoresOf } from "./linear-model.ts";
import { trainSvm } from "./linear-svm.ts";
import { softmax, trainLogistic } from "./logistic-regression.ts";
import { readText, wordsOf } from "./words.ts";

/** A linear model that tells labels apart. */
export interface Classifier {
  /** How many examples each label had. */
  readonly counts: ReadonlyMap<string, number>;
  /** One row a feature, in it one number a label. */
  readonly weights: Float32Array;
}

/** The likelihood of each label. */
export type Likelihoods = ReadonlyMap<string, number>;

/** How much the machine's margins and the regression's scores count in the mean of both: they err differently. */
const machineShare = 1.5;
const regressionShare = 0.5;

/** Learns to tell the labels of the examples apart. */
export function trainClassifier(vocabulary: Vocabulary, examples: readonly Example[]): Classifier {
  const counts = countAll(examples.map(({ label }) => label));
  const numbers = new Map([...counts.keys()].map((label, number) => [label, number]));
  const set = {
    vectors: examples.map(({ text }) => toVector(vocabulary, wordsOf(readText(text)))),
    targets: examples.map(({ label }) => numbers.get(label) ?? 0),
    features: vocabulary.idf.length,
    classes: counts.size,
  };
  const regression = trainLogistic(set);
  return {
    counts,
    weights: trainSvm(set).map((weight, at) => machineShare * weight + regressionShare * (regression[at] ?? 0)),
  };
}

/** How likely each label is; together they are 1. */
export function classify({ counts, weights }: Classifier, vector: SparseVector): Likelihoods {
  const likelihoods = softmax(scoresOf(weights, vector, counts.size));
  return new Map([...counts.keys()].map((label, c) => [label, likelihoods[c] ?? 0]));
}

/** The likelihoods, changed by a factor each, so that together they are 1 again. */
export function reweigh(likelihoods: Likelihoods, weigh: (likelihood: number, label: string) => number): Likelihoods {
  const weighed = [...likelihoods].map(([label, one]) => [label, weigh(one, label)] as const);
  const sum = weighed.reduce((total, [, one]) => total + one, 0);
  return new Map(weighed.map(([label, one]) => [label, one / sum]));
}

/** Two readings of one text as one. */
export function mix(one: Likelihoods, other: Likelihoods, shareOfOther: number): Likelihoods {
  return new Map(
    [...one].map(([label, first]) => [label, (1 - shareOfOther) * first + shareOfOther * (other.get(label) ?? 0)]),
  );
}
