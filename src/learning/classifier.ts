import { countAll } from "./count-all.ts";
import { type SparseVector, scoresOf, type TrainingSet } from "./linear-model.ts";
import { trainSvm } from "./linear-svm.ts";
import { softmax, trainLogistic } from "./logistic-regression.ts";

/** A linear model that tells labels apart. */
export interface Classifier {
  /** How many examples each label had. */
  readonly counts: ReadonlyMap<string, number>;
  /** One row a feature, in it one number a label. */
  readonly weights: Float32Array;
}

/** The likelihood of each label. */
export type Likelihoods = ReadonlyMap<string, number>;

/** A support vector machine's margins times this are about as sure as they are right, when taken as scores of softmax. */
const sharpness = 2.8;

/** A vector and the label that it is an example of. */
export interface LabelledVector {
  readonly label: string;
  readonly vector: SparseVector;
}

/** Learns to tell the labels of texts apart by their words and letters: many features, of which a text has few. */
export function trainSparse(examples: readonly LabelledVector[], features: number): Classifier {
  const { counts, set } = toTrainingSet(examples, features);
  return { counts, weights: trainSvm(set).map((weight) => sharpness * weight) };
}

/** Learns to tell the labels of sentence vectors apart. */
export function trainDense(examples: readonly LabelledVector[], features: number): Classifier {
  const { counts, set } = toTrainingSet(examples, features);
  return { counts, weights: trainLogistic(set) };
}

function toTrainingSet(examples: readonly LabelledVector[], features: number) {
  const counts = countAll(examples.map(({ label }) => label));
  const numbers = new Map([...counts.keys()].map((label, number) => [label, number]));
  const targets = examples.map(({ label }) => numbers.get(label) ?? 0);
  const set: TrainingSet = {
    vectors: examples.map(({ vector }) => vector),
    targets,
    features,
    classes: counts.size,
  };
  return { counts, set };
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
