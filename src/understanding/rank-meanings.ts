import { type Likelihoods, mix, reweigh } from "../learning/classifier.ts";
import { type Meaning, toMeaning } from "./examples.ts";
import type { Reader } from "./reader.ts";
import { isQuestion, isSetAside, splitClauses } from "./split-clauses.ts";
import { wordsOf } from "./words.ts";

/** What a message may mean and how likely that is, from 0 to 1. */
export interface ScoredMeaning extends Meaning {
  readonly confidence: number;
}

/** In words: longer messages are also read clause by clause. */
const longMessage = 12;
const mostClauses = 6;
const shareOfClause = 0.3;
/** When some of them are set aside ("not the downsides, I know those"), what is meant counts this much. */
const shareOfMeant = 0.6;
/** How much a clause that asks counts beside one that tells. */
const questionFactor = 2;
/** How much the model of kinds has a say, as an exponent. */
const kindExponent = 0.3;

/** All meanings, the likeliest first. */
export function rankMeanings(reader: Reader, text: string): readonly ScoredMeaning[] {
  return [...likelihoodsOf(reader, text)]
    .map(([label, confidence]) => ({ ...toMeaning(label), confidence }))
    .sort((a, b) => b.confidence - a.confidence);
}

function likelihoodsOf(reader: Reader, text: string): Likelihoods {
  const whole = likelihoodsOfPart(reader, text);
  const clauses = splitClauses(text);
  const meant = clauses.filter((clause) => !isSetAside(clause));
  const hasContrast = meant.length > 0 && meant.length < clauses.length;
  if (clauses.length < 2 || !(hasContrast || wordsOf(text).length > longMessage)) return whole;
  const parts = tellingClauses(hasContrast ? meant : clauses).map((clause) => {
    const likelihoods = likelihoodsOfPart(reader, clause);
    return { likelihoods, weight: Math.max(...likelihoods.values()) * (isQuestion(clause) ? questionFactor : 1) };
  });
  const best = parts.reduce((a, b) => (b.weight > a.weight ? b : a));
  return mix(whole, best.likelihoods, hasContrast ? shareOfMeant : shareOfClause);
}

/** Those that ask come first when there are too many. */
function tellingClauses(clauses: readonly string[]): readonly string[] {
  return [...clauses.filter(isQuestion), ...clauses.filter((clause) => !isQuestion(clause))].slice(0, mostClauses);
}

function likelihoodsOfPart({ likelihoodsOf }: Reader, text: string): Likelihoods {
  const byKind = likelihoodsOf(({ kinds }) => kinds, text);
  return reweigh(
    likelihoodsOf(({ meanings }) => meanings, text),
    (likelihood, label) => likelihood * (byKind.get(toMeaning(label).kind) ?? 0) ** kindExponent,
  );
}
