import { classify, type Likelihoods, mix, reweigh } from "./classifier.ts";
import { type Meaning, toMeaning } from "./examples.ts";
import { countTopical } from "./families.ts";
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
const shareOfClause = 0.3;
/** How much a clause that asks counts beside one that tells. */
const questionFactor = 2;
/** How much the model of kinds has a say, as an exponent. */
const kindExponent = 0.5;
/** Takes back, as an exponent, some of the advantage of a class with many phrases; beyond `largeClass` it is not larger. */
const sizeExponent = 0.3;
const largeClass = 60;
/** With words of so many families that speak of therapy, a text is less likely off-topic, by this factor. */
const manyTopical = 2;
const topicalFactor = 0.1;

/** All meanings, the likeliest first. */
export function rankMeanings(model: Model, text: string): readonly ScoredMeaning[] {
  return [...likelihoodsOf(model, text)]
    .map(([label, confidence]) => ({ ...toMeaning(label), confidence }))
    .sort((a, b) => b.confidence - a.confidence);
}

function likelihoodsOf(model: Model, text: string): Likelihoods {
  const whole = likelihoodsOfPart(model, text);
  const clauses = wordsOf(text).length > longMessage ? tellingClauses(text) : [];
  if (clauses.length < 2) return whole;
  const parts = clauses.map((clause) => {
    const likelihoods = likelihoodsOfPart(model, clause);
    return { likelihoods, weight: Math.max(...likelihoods.values()) * (isQuestion(clause) ? questionFactor : 1) };
  });
  const best = parts.reduce((a, b) => (b.weight > a.weight ? b : a));
  return mix(whole, best.likelihoods, shareOfClause);
}

/** Those that ask come first when there are too many. */
function tellingClauses(text: string): readonly string[] {
  const clauses = splitClauses(text);
  return [...clauses.filter(isQuestion), ...clauses.filter((clause) => !isQuestion(clause))].slice(0, mostClauses);
}

function likelihoodsOfPart({ vocabulary, meanings, kinds }: Model, text: string): Likelihoods {
  const words = wordsOf(text);
  const vector = toVector(vocabulary, words);
  const byKind = classify(kinds, vector);
  const isTopical = countTopical(words.map(vocabulary.repair)) >= manyTopical;
  return reweigh(classify(meanings, vector), (likelihood, label) => {
    const { kind } = toMeaning(label);
    const ofKind = byKind.get(kind) ?? 0;
    const size = Math.min(meanings.counts.get(label) ?? 1, largeClass);
    const factor = isTopical && kind === "off-topic" ? topicalFactor : 1;
    return (factor * likelihood * ofKind ** kindExponent) / size ** sizeExponent;
  });
}
