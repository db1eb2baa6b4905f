import { createRandom, shuffled } from "./random.ts";
import { addChanges, type SparseVector, scoresOf, squaredLength } from "./sparse-vector.ts";

/** What a mistake costs, and how many times more when the example belongs to the class. */
const cost = 1;
const positiveFactor = 3;
const epochs = 6;
const seed = 1;

/**
 * Linear support vector machines with squared hinge loss, one class against the rest, by dual coordinate descent: Hsieh,
 * Chang, Lin, Keerthi & Sundararajan, "A dual coordinate descent method for large-scale linear SVM", ICML 2008,
 * algorithm 1; all classes take an example's step together. `labels` are classes by number.
 */
export function trainSvm(
  vectors: readonly SparseVector[],
  labels: readonly number[],
  features: number,
  classes: number,
): Float32Array {
  const weights = new Float32Array(features * classes);
  const alphas = vectors.map(() => new Float64Array(classes));
  const lengths = vectors.map(squaredLength);
  const random = createRandom(seed);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const at of shuffled([...vectors.keys()], random)) {
      const [vector, alpha] = [vectors[at], alphas[at]];
      if (vector === undefined || alpha === undefined) continue;
      const scores = scoresOf(weights, vector, classes);
      addChanges(weights, vector, takeStep(alpha, scores, labels[at] ?? 0, lengths[at] ?? 0));
    }
  }
  return weights;
}

/** Moves one example's alphas (in place) to the best they can be alone; returns the change of the weights. */
function takeStep(alpha: Float64Array, scores: Float64Array, label: number, length: number): Float64Array {
  return scores.map((score, c) => {
    const sign = c === label ? 1 : -1;
    const diagonal = 1 / (2 * cost * (c === label ? positiveFactor : 1));
    const before = alpha[c] ?? 0;
    const gradient = sign * score - 1 + diagonal * before;
    const after = Math.max(before - gradient / (length + diagonal), 0);
    alpha[c] = after;
    return sign * (after - before);
  });
}
