import { createRandom, shuffled } from "./random.ts";
import { addChanges, type SparseVector, scoresOf } from "./sparse-vector.ts";

const epochs = 5;
const firstStep = 3;
/** How fast the step falls, in epochs. */
const fall = 4;
const seed = 2;
/** Smaller errors change nothing that matters. */
const negligible = 1e-3;

/** Scores to probabilities. */
export function softmax(scores: Float64Array): Float64Array {
  const top = scores.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/**
 * Multinomial logistic regression by stochastic gradient descent with a falling step (Bottou, "Stochastic gradient
 * descent tricks", 2012); stopping early takes the place of a penalty. `labels` are classes by number.
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
      const step = firstStep / (1 + (fall * seen) / vectors.length);
      const probabilities = softmax(scoresOf(weights, vector, classes));
      const changes = probabilities.map((probability, c) => {
        const error = probability - (c === labels[at] ? 1 : 0);
        return Math.abs(error) < negligible ? 0 : -step * error;
      });
      addChanges(weights, vector, changes);
      seen += 1;
    }
  }
  return weights;
}
