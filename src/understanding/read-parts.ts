import type { SlotId } from "../core/slots.ts";
import { countTopical } from "./families.ts";
import type { Reader } from "./reader.ts";
import { slotsNamedIn } from "./slot-words.ts";
import { splitParts } from "./split-clauses.ts";
import { wordsOf } from "./words.ts";

/** A part of a message, and the question of the interview that it belongs to by its words; null when it fits any. */
export interface Part {
  readonly text: string;
  readonly slot: SlotId | null;
  /** Its words name that question. */
  readonly isNamed: boolean;
  /** It says enough to stand for itself; "not a lot" fits any question. */
  readonly isTelling: boolean;
  /** Of that question, and of each. */
  readonly likelihood: number;
  readonly likelihoodOf: (slot: SlotId) => number;
}

const mostParts = 8;
/** A part that fits any question, or is shorter, belongs to one only when it names it. */
const mostOfAny = 0.5;
const fewestWords = 3;
const tellingWords = 5;
/** "…, but it would not be the only thing" goes on about the same. */
const goingOn = /^(?:(?:but|though|although|however|because) )?(?:it|that|this)\b/;
/** What naming a question adds to its likelihood. */
const namedBonus = 0.3;

/** The parts of what is told; one that fits any question is about the subject, where there is one. */
export function readParts(
  reader: Reader,
  statements: readonly string[],
  slots: readonly SlotId[],
  subject: SlotId | null,
): readonly Part[] {
  return statements
    .flatMap(splitParts)
    .slice(0, mostParts)
    .map((text) => readPart(reader, text, slots))
    .map((part) => (part.slot === null && subject !== null ? { ...part, slot: subject, likelihood: 1 } : part));
}

function readPart({ model, likelihoodsOf }: Reader, text: string, slots: readonly SlotId[]): Part {
  const words = wordsOf(text);
  const likelihoods = likelihoodsOf(({ questions }) => questions, text);
  const named = slotsNamedIn(words, slots);
  const any = likelihoods.get("any") ?? 0;
  const likelihoodOf = (slot: SlotId): number =>
    (likelihoods.get(slot) ?? 0) / (1 - any + Number.EPSILON) + (named.includes(slot) ? namedBonus : 0);
  const best = slots.reduce((a, b) => (likelihoodOf(b) > likelihoodOf(a) ? b : a));
  const fitsAny = (any > mostOfAny || words.length < fewestWords) && named.length === 0;
  const slot = fitsAny ? null : best;
  const saysEnough = words.length >= tellingWords || countTopical(words.map(model.vocabulary.repair)) > 0;
  const isTelling = saysEnough && !goingOn.test(text);
  return { text, slot, isNamed: named.includes(best), isTelling, likelihood: likelihoodOf(best), likelihoodOf };
}
