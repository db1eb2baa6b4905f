/** The features of one text that are not zero: parallel arrays, indices in rising order. */
export interface SparseVector {
  readonly indices: Int32Array;
  readonly values: Float32Array;
}

/** The sum of products with a dense row. */
export function dot(vector: SparseVector, dense: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < vector.indices.length; i += 1) {
    sum += (vector.values[i] ?? 0) * (dense[vector.indices[i] ?? 0] ?? 0);
  }
  return sum;
}

/** Adds a multiple of the vector to a dense row, in place. */
export function addScaled(dense: Float32Array, vector: SparseVector, factor: number): void {
  for (let i = 0; i < vector.indices.length; i += 1) {
    const index = vector.indices[i] ?? 0;
    dense[index] = (dense[index] ?? 0) + factor * (vector.values[i] ?? 0);
  }
}

/** The square of the vector's length. */
export function squaredLength(vector: SparseVector): number {
  return vector.values.reduce((sum, value) => sum + value * value, 0);
}
