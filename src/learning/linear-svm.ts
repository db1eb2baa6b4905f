import { type TrainingSet, trainLinear } from "./linear-model.ts";

/** What a mistake costs, and how many times more when the example belongs to the class. */
const cost = 1;
const positiveFactor = 3;
const epochs = 6;

/**
 * Linear support vector machines with squared hinge loss, one class against the rest, by dual coordinate descent: Hsieh,
 * Chang, Lin, Keerthi & Sundararajan, "A dual coordinate descent method for large-scale linear SVM", ICML 2008,
 * algorithm 1; all classes take an example's step together.
 */
export function trainSvm(set: TrainingSet): Float32Array {
  const alphas = set.vectors.map(() => new Float64Array(set.classes));
  const lengths = set.vectors.map(({ values }) => values.reduce((sum, value) => sum + value * value, 0));
  return trainLinear(set, epochs, (scores, at) =>
    scores.map((score, c) => {
      const isOwn = c === set.targets[at];
      const sign = isOwn ? 1 : -1;
      const diagonal = 1 / (2 * cost * (isOwn ? positiveFactor : 1));
      const alpha = alphas[at] ?? new Float64Array();
      const before = alpha[c] ?? 0;
      const gradient = sign * score - 1 + diagonal * before;
      const after = Math.max(before - gradient / ((lengths[at] ?? 0) + diagonal), 0);
      alpha[c] = after;
      return sign * (after - before);
    }),
  );
}
