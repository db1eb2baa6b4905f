import { createRandom, shuffled } from "./random.ts";
import type { SparseVector } from "./sparse-vector.ts";

const epochs = 12;
const firstStep = 2;
const decay = 1e-5;
const seed = 2;
/** Errors smaller than this change nothing that matters. */
const negligible = 1e-3;

/** Scores to probabilities. */
export function softmax(scores: Float32Array | Float64Array): Float64Array {
  const top = scores.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY);
  const powers = Float64Array.from(scores, (score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/**
 * Multinomial logistic regression by stochastic gradient descent with a falling step (Bottou, "Stochastic gradient
 * descent tricks", 2012). Returns weights as rows of one number a class, one row a feature.
 */
export function trainLogistic(
  vectors: readonly SparseVector[],
  labels: readonly number[],
  features: number,
  classes: number,
): Float32Array {
  const weights = new Float32Array(features * classes);
  const random = createRandom(seed);
  let seen = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const at of shuffled([...vectors.keys()], random)) {
      const vector = vectors[at];
      if (vector === undefined) continue;
      const step = firstStep / (1 + (4 * seen) / vectors.length);
      const errors = softmax(scoresOf(weights, vector, classes));
      const label = labels[at] ?? 0;
      errors[label] = (errors[label] ?? 0) - 1;
      descend(weights, vector, errors, step);
      seen += 1;
    }
  }
  return weights;
}

/** The score of each class: the vector times the rows of its features. */
export function scoresOf(weights: Float32Array, vector: SparseVector, classes: number): Float64Array {
  const scores = new Float64Array(classes);
  for (let i = 0; i < vector.indices.length; i += 1) {
    const row = (vector.indices[i] ?? 0) * classes;
    const value = vector.values[i] ?? 0;
    for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] ?? 0) + value * (weights[row + c] ?? 0);
  }
  return scores;
}

function descend(weights: Float32Array, vector: SparseVector, errors: Float64Array, step: number): void {
  const classes = errors.length;
  errors.forEach((error, c) => {
    if (Math.abs(error) < negligible) return;
    for (let i = 0; i < vector.indices.length; i += 1) {
      const at = (vector.indices[i] ?? 0) * classes + c;
      const weight = weights[at] ?? 0;
      weights[at] = weight - step * (error * (vector.values[i] ?? 0) + decay * weight);
    }
  });
}
