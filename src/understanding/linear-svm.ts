import { createRandom, shuffled } from "./random.ts";
import { addScaled, dot, type SparseVector, squaredLength } from "./sparse-vector.ts";

/** What a mistake costs, and how many times more when the example belongs to the class. */
const cost = 1;
const positiveFactor = 3;
const epochs = 20;
/** Stops when no gradient in an epoch is larger. */
const tolerance = 0.1;
const seed = 1;

/**
 * A linear support vector machine with squared hinge loss for one class against the rest, by dual coordinate descent:
 * Hsieh, Chang, Lin, Keerthi & Sundararajan, "A dual coordinate descent method for large-scale linear SVM", ICML 2008,
 * algorithm 1. Returns one weight a feature.
 */
export function trainSvm(vectors: readonly SparseVector[], isMember: readonly boolean[], features: number): Float32Array {
  const weights = new Float32Array(features);
  const alphas = new Float64Array(vectors.length);
  const lengths = vectors.map(squaredLength);
  const random = createRandom(seed);
  const order = shuffled([...vectors.keys()], random);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    let largest = 0;
    for (const at of order) {
      const vector = vectors[at];
      if (vector === undefined) continue;
      const sign = isMember[at] ? 1 : -1;
      const diagonal = 1 / (2 * cost * (isMember[at] ? positiveFactor : 1));
      const alpha = alphas[at] ?? 0;
      const gradient = sign * dot(vector, weights) - 1 + diagonal * alpha;
      const projected = alpha === 0 ? Math.min(gradient, 0) : gradient;
      if (Math.abs(projected) < 1e-6) continue;
      largest = Math.max(largest, Math.abs(projected));
      const updated = Math.max(alpha - gradient / ((lengths[at] ?? 0) + diagonal), 0);
      alphas[at] = updated;
      addScaled(weights, vector, (updated - alpha) * sign);
    }
    if (largest < tolerance) break;
  }
  return weights;
}
