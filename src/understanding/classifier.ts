import type { Example } from "./examples.ts";
import { toVector, type Vocabulary } from "./features.ts";
import { trainSvm } from "./linear-svm.ts";
import { softmax, trainLogistic } from "./logistic-regression.ts";
import { type SparseVector, scoresOf } from "./sparse-vector.ts";
import { readText, wordsOf } from "./words.ts";

/** A linear model with one byte a weight: `scales` turn a class's bytes into numbers. */
export interface LinearModel {
  readonly scales: Float32Array;
  readonly weights: Int8Array;
}

/** Two linear models over the same classes that are asked together: they err differently. */
export interface Classifier {
  readonly labels: readonly string[];
  /** How many examples each label had. */
  readonly counts: readonly number[];
  readonly machine: LinearModel;
  readonly regression: LinearModel;
}

/** How sharp the machine's margins become as probabilities; with 3 they are about as calibrated as the regression's. */
const sharpness = 3;

/** Learns to tell the labels of the examples apart. */
export function trainClassifier(vocabulary: Vocabulary, examples: readonly Example[]): Classifier {
  const labels = [...new Set(examples.map(({ label }) => label))];
  const numbers = new Map(labels.map((label, number) => [label, number]));
  const targets = examples.map(({ label }) => numbers.get(label) ?? 0);
  const vectors = examples.map(({ text }) => toVector(vocabulary, wordsOf(readText(text))));
  const size = vocabulary.idf.length;
  return {
    labels,
    counts: labels.map((label) => examples.filter((example) => example.label === label).length),
    machine: quantize(trainSvm(vectors, targets, size, labels.length), labels.length),
    regression: quantize(trainLogistic(vectors, targets, size, labels.length), labels.length),
  };
}

/** How likely each label is, in the order of `labels`. */
export function classify({ labels, machine, regression }: Classifier, vector: SparseVector): Float64Array {
  const margins = softmax(score(machine, vector, labels.length).map((margin) => sharpness * margin));
  const likelihoods = softmax(score(regression, vector, labels.length));
  return margins.map((margin, c) => (margin + (likelihoods[c] ?? 0)) / 2);
}

function score({ weights, scales }: LinearModel, vector: SparseVector, classes: number): Float64Array {
  return scoresOf(weights, vector, classes).map((sum, c) => sum * (scales[c] ?? 0));
}

/** Bytes instead of floats: a class's largest weight becomes 127. */
function quantize(weights: Float32Array, classes: number): LinearModel {
  const largest = new Float32Array(classes);
  weights.forEach((weight, at) => {
    largest[at % classes] = Math.max(largest[at % classes] ?? 0, Math.abs(weight));
  });
  const scales = largest.map((weight) => (weight === 0 ? 1 : weight / 127));
  return { scales, weights: Int8Array.from(weights, (weight, at) => Math.round(weight / (scales[at % classes] ?? 1))) };
}

/** How likely one label is; 0 when it is not known. */
export function likelihoodOf(classifier: Classifier, label: string, vector: SparseVector): number {
  return classify(classifier, vector)[classifier.labels.indexOf(label)] ?? 0;
}
