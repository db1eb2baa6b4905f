/** The features of one text that are not zero: parallel arrays. */
export interface SparseVector {
  readonly indices: Int32Array;
  readonly values: Float32Array;
}

/** Texts as vectors, the class of each by number, and how many features and classes there are. */
export interface TrainingSet {
  readonly vectors: readonly SparseVector[];
  readonly targets: readonly number[];
  readonly features: number;
  readonly classes: number;
}

/** How the weights change along one example's vector, by class; `progress` is in epochs. */
type Rule = (scores: Float64Array, at: number, progress: number) => Float64Array;

const goldenRatio = (1 + Math.sqrt(5)) / 2;

/** The score of each class: the sum of the rows of the text's features (a row has one weight a class), each times its value. */
export function scoresOf(weights: Float32Array, { indices, values }: SparseVector, classes: number): Float64Array {
  const scores = new Float64Array(classes);
  for (let i = 0; i < indices.length; i += 1) {
    const row = (indices[i] ?? 0) * classes;
    const value = values[i] ?? 0;
    for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] ?? 0) + value * (weights[row + c] ?? 0);
  }
  return scores;
}

/** Weights of a linear model, learned by a rule from one example after the other. */
export function trainLinear({ vectors, features, classes }: TrainingSet, epochs: number, rule: Rule): Float32Array {
  const weights = new Float32Array(features * classes);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const [seen, at] of mixedOrder(vectors.length, epoch).entries()) {
      const vector = vectors[at];
      if (vector === undefined) continue;
      const changes = rule(scoresOf(weights, vector, classes), at, epoch + seen / vectors.length);
      addChanges(weights, vector, changes);
    }
  }
  return weights;
}

/** The numbers below `count`, neighbors far apart, in another order each epoch: by multiples of the golden ratio (H. Weyl). */
function mixedOrder(count: number, epoch: number): readonly number[] {
  const places = Float64Array.from({ length: count }, (_, at) => (at * (epoch + 1) * goldenRatio) % 1);
  return [...places.keys()].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
}

function addChanges(weights: Float32Array, { indices, values }: SparseVector, changes: Float64Array): void {
  const changing = [...changes.keys()].filter((c) => changes[c] !== 0);
  for (let i = 0; i < indices.length; i += 1) {
    const row = (indices[i] ?? 0) * changes.length;
    const value = values[i] ?? 0;
    for (const c of changing) weights[row + c] = (weights[row + c] ?? 0) + value * (changes[c] ?? 0);
  }
}
