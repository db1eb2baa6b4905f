/** The features of one text that are not zero: parallel arrays. */
export interface SparseVector {
  readonly indices: Int32Array;
  readonly values: Float32Array;
}

/** Weights of a linear model: one row a feature, one number a class in each row, so that a text reads whole rows. */
export type Weights = Float32Array | Int8Array;

/** The score of each class: the sum of the rows of the text's features, each times the feature's value. */
export function scoresOf(weights: Weights, vector: SparseVector, classes: number): Float64Array {
  const scores = new Float64Array(classes);
  for (let i = 0; i < vector.indices.length; i += 1) {
    const row = (vector.indices[i] ?? 0) * classes;
    const value = vector.values[i] ?? 0;
    for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] ?? 0) + value * (weights[row + c] ?? 0);
  }
  return scores;
}

/** Adds, in place, the vector times a class's change to the weights of each class that changes. */
export function addChanges(weights: Float32Array, vector: SparseVector, changes: Float64Array): void {
  const changing = [...changes.keys()].filter((c) => changes[c] !== 0);
  for (let i = 0; i < vector.indices.length; i += 1) {
    const row = (vector.indices[i] ?? 0) * changes.length;
    const value = vector.values[i] ?? 0;
    for (const c of changing) weights[row + c] = (weights[row + c] ?? 0) + value * (changes[c] ?? 0);
  }
}

/** The square of the vector's length. */
export function squaredLength(vector: SparseVector): number {
  return vector.values.reduce((sum, value) => sum + value * value, 0);
}
