import { z } from "zod";

/** Numbers by name, as a model is kept. */
export const keptCounts = z.map(z.string(), z.number());

/** Weights, as a model is kept. */
export const keptFloats = z.instanceof(Float32Array);

/** A linear model that tells labels apart, as it is kept. */
export const keptClassifier = z.object({ counts: keptCounts, weights: keptFloats });
