import { type TrainingSet, trainLinear } from "./linear-model.ts";

const epochs = 5;
const firstStep = 1;
/** How fast the step falls, in epochs. */
const fall = 4;
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
 * descent tricks", 2012); stopping early takes the place of a penalty.
 */
export function trainLogistic(set: TrainingSet): Float32Array {
  return trainLinear(set, epochs, (scores, at, progress) =>
    softmax(scores).map((probability, c) => {
      const error = probability - (c === set.targets[at] ? 1 : 0);
      return Math.abs(error) < negligible ? 0 : (-firstStep / (1 + fall * progress)) * error;
    }),
  );
}
