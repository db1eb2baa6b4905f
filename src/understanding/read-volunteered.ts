import { type Frame, type SlotId, withAnswer } from "../core/slots.ts";
import { classify, likelihoodOf } from "./classifier.ts";
import { toVector } from "./features.ts";
import { type ReadAnswer, readValue } from "./read-value.ts";
import { slotsNamedIn } from "./slot-words.ts";
import { isQuestion, splitClauses } from "./split-clauses.ts";
import type { Model } from "./train-model.ts";
import { wordsOf } from "./words.ts";

/** How sure each step must be before an answer that nobody asked for is taken: a wrong value is worse than none. */
const leastInterview = 0.5;
const leastSlot = 0.6;
const leastValue = 0.5;
/** The same for somebody who says that an answer changes. */
const leastInterviewOfChange = 0.2;
const leastSlotOfChange = 0.4;
const leastValueOfChange = 0.35;

const changeCue =
  /\b(?:actually|instead|change(?:d|s)?|correction|i meant|make (?:it|that)|update|rather than|not what i|i was wrong|on second thoughts?|scrap that|wait|no longer|any ?more|sorry|take back|set|switch|earlier|i said|i put|i told you|i clicked|mistake|now)\b/;
const mostClauses = 6;

/** Answers in a message that no open question asked for; in "tight, no, flexible" the last one counts. */
export function readVolunteered(model: Model, text: string, slots: readonly SlotId[]): Frame {
  const isChange = changeCue.test(text);
  const statements = splitClauses(text).filter((clause) => !isQuestion(clause));
  const parts = isChange && statements.length > 1 ? [text, ...statements] : statements;
  return parts.slice(0, mostClauses).reduce<Frame>((frame, clause) => {
    const read = readClause(model, clause, slots, isChange);
    return read === null ? frame : withAnswer(frame, read.answer);
  }, {});
}

function readClause(model: Model, clause: string, slots: readonly SlotId[], isChange: boolean): ReadAnswer | null {
  const words = wordsOf(clause);
  const vector = toVector(model.vocabulary, words);
  const interview = likelihoodOf(model.kinds, "interview", vector);
  if (interview < (isChange ? leastInterviewOfChange : leastInterview)) return null;
  const named = slotsNamedIn(words, slots);
  const likelihoods = classify(model.questions, vector);
  const scored = slots.map((slot) => ({
    slot,
    likelihood: (likelihoods[model.questions.labels.indexOf(slot)] ?? 0) + (named.includes(slot) ? 0.3 : 0),
  }));
  const best = scored.reduce((a, b) => (b.likelihood > a.likelihood ? b : a));
  if (best.likelihood < (isChange ? leastSlotOfChange : leastSlot)) return null;
  const read = readValue(model, best.slot, clause);
  return read !== null && read.confidence >= (isChange ? leastValueOfChange : leastValue) ? read : null;
}
