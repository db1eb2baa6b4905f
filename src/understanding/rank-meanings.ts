import { classify } from "./classifier.ts";
import { type Meaning, toMeaning } from "./examples.ts";
import { toVector } from "./features.ts";
import { isQuestion, splitClauses } from "./split-clauses.ts";
import type { Model } from "./train-model.ts";
import { wordsOf } from "./words.ts";

/** What a message may mean and how likely that is, from 0 to 1. */
export interface ScoredMeaning extends Meaning {
  readonly confidence: number;
}

/** In words: longer messages are also read clause by clause. */
const longMessage = 12;
const mostClauses = 6;
const wholeShare = 0.7;
/** How much a clause that asks counts beside one that tells. */
const questionFactor = 2;
/** How much the model of kinds has a say, as an exponent. */
const kindExponent = 0.5;
/** Takes back, as an exponent, some of the advantage of a class with many phrases; beyond `largeClass` it is not larger. */
const sizeExponent = 0.3;
const largeClass = 60;

/** All meanings, the likeliest first. */
export function rankMeanings(model: Model, text: string): readonly ScoredMeaning[] {
  const likelihoods = likelihoodsOf(model, text);
  return model.meanings.labels
    .map((label, index) => ({ ...toMeaning(label), confidence: likelihoods[index] ?? 0 }))
    .sort((a, b) => b.confidence - a.confidence);
}

function likelihoodsOf(model: Model, text: string): Float64Array {
  const whole = likelihoodsOfPart(model, text);
  const clauses = wordsOf(text).length > longMessage ? tellingClauses(text) : [];
  if (clauses.length < 2) return whole;
  const parts = clauses.map((clause) => {
    const likelihoods = likelihoodsOfPart(model, clause);
    const weight = isQuestion(clause) ? questionFactor : 1;
    return { likelihoods, weight: weight * likelihoods.reduce((best, one) => Math.max(best, one), 0) };
  });
  const best = parts.reduce((a, b) => (b.weight > a.weight ? b : a));
  return whole.map((likelihood, index) => wholeShare * likelihood + (1 - wholeShare) * (best.likelihoods[index] ?? 0));
}

/** Those that ask come first when there are too many. */
function tellingClauses(text: string): readonly string[] {
  const clauses = splitClauses(text);
  return [...clauses.filter(isQuestion), ...clauses.filter((clause) => !isQuestion(clause))].slice(0, mostClauses);
}

function likelihoodsOfPart({ vocabulary, meanings, kinds }: Model, text: string): Float64Array {
  const vector = toVector(vocabulary, wordsOf(text));
  const byKind = classify(kinds, vector);
  const raw = classify(meanings, vector).map((likelihood, index) => {
    const { kind } = toMeaning(meanings.labels[index] ?? "");
    const kindLikelihood = byKind[kinds.labels.indexOf(kind)] ?? 0;
    const size = Math.min(meanings.counts[index] ?? 1, largeClass);
    return (likelihood * kindLikelihood ** kindExponent) / size ** sizeExponent;
  });
  const sum = raw.reduce((total, one) => total + one, 0);
  return raw.map((one) => one / sum);
}
