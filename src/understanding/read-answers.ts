import { type Frame, type SlotId, withAnswer } from "../core/slots.ts";
import type { DialogueState } from "../core/state.ts";
import { classify, likelihoodOf } from "./classifier.ts";
import { knownShare, toVector } from "./features.ts";
import { type ReadAnswer, readValue } from "./read-value.ts";
import { slotsNamedIn } from "./slot-words.ts";
import { isQuestion, splitClauses, splitParts } from "./split-clauses.ts";
import type { Model } from "./train-model.ts";
import { wordsOf } from "./words.ts";

/** How sure each step must be before an answer that nobody asked for is taken: a wrong value is worse than none. */
interface Bounds {
  readonly interview: number;
  readonly slot: number;
  readonly value: number;
}

const boundsOfTelling: Bounds = { interview: 0.6, slot: 0.8, value: 0.55 };
/** For somebody who says that an answer changes. */
const boundsOfChange: Bounds = { interview: 0.15, slot: 0.5, value: 0.35 };
/** The open question's own answers are likelier by this factor, in a message that tells and in one that asks. */
const tellingFactor = 20;
const askingFactor = 2;
/** An answer that fits any question is taken only for the open one, unless it names another. */
const mostOfAny = 0.5;
/** A message with a smaller share of known words says nothing that can be relied on. */
const leastKnown = 0.3;
/** Nor is one that could as well be for the open one. */
const mostOfOpen = 0.05;
/** Shorter parts fit everywhere. */
const fewestWords = 3;
const mostParts = 8;
/** What naming a question adds to its likelihood. */
const namedBonus = 0.3;

const changeCue =
  /\b(?:actually|instead|change[ds]?|correction|i meant|make (?:it|that)|update|rather than|i was wrong|on second thoughts?|scrap that|wait|no longer|any ?more|sorry|take back|set|switch|earlier|i said|i put|i told you|i clicked|mistake|now|forget|after all|a lie|before)\b/;

/**
 * The answers to the interview that a message tells: to any question, and with less to go by, to the open one. Of two
 * answers to one question the last counts.
 */
export function readAnswers(
  model: Model,
  state: DialogueState,
  text: string,
  slots: readonly SlotId[],
): readonly ReadAnswer[] {
  const open = state.pending?.ask === "slot" ? state.pending.slot : null;
  const isChange = changeCue.test(text);
  const bounds = isChange ? boundsOfChange : boundsOfTelling;
  const statements = splitClauses(text).filter((clause) => !isQuestion(clause));
  const told = statements
    .flatMap(splitParts)
    .slice(0, mostParts)
    .map((part) => ({ part, read: readClause(model, part, slots, open, bounds) }));
  const answers = told.flatMap(({ read }) => read ?? []);
  if (open === null || (isChange && answers.length > 0)) return answers;
  const rest = told.filter(({ read }) => read === null).map(({ part }) => part);
  const asked = readOpenAnswer(model, open, whatIsLeft(text, statements, answers.length === 0 ? statements : rest));
  return asked === null ? answers : [...answers, asked];
}

/** When everything is put as a question, an open question may still be answered by it. */
function whatIsLeft(text: string, statements: readonly string[], rest: readonly string[]): string {
  return statements.length === 0 ? text : rest.join(" ");
}

/** Answers as a frame; of two to one question the last counts. */
export function toFrame(answers: readonly ReadAnswer[]): Frame {
  return answers.reduce<Frame>((frame, { answer }) => withAnswer(frame, answer), {});
}

/** The answer to the open question, or null when the text is about something else. */
function readOpenAnswer(model: Model, slot: SlotId, text: string): ReadAnswer | null {
  const words = wordsOf(text);
  if (words.length === 0 || knownShare(model.vocabulary, words) < leastKnown) return null;
  const likelihood = likelihoodOf(model.kinds, "interview", toVector(model.vocabulary, words));
  const factor = isQuestion(text) ? askingFactor : tellingFactor;
  return factor * likelihood < 1 - likelihood ? null : readValue(model, slot, text);
}

/** An answer to another question than the open one. */
function readClause(
  model: Model,
  clause: string,
  slots: readonly SlotId[],
  open: SlotId | null,
  bounds: Bounds,
): ReadAnswer | null {
  const words = wordsOf(clause);
  const vector = toVector(model.vocabulary, words);
  if (likelihoodOf(model.kinds, "interview", vector) < bounds.interview) return null;
  const likelihoods = classify(model.questions, vector);
  const likelihoodOfQuestion = (name: string): number => likelihoods[model.questions.labels.indexOf(name)] ?? 0;
  const named = slotsNamedIn(words, slots);
  const any = likelihoodOfQuestion("any");
  if ((any > mostOfAny || words.length < fewestWords) && named.length === 0) return null;
  const scored = slots.map((slot) => ({
    slot,
    likelihood: likelihoodOfQuestion(slot) / (1 - any + 1e-9) + (named.includes(slot) ? namedBonus : 0),
  }));
  const best = scored.reduce((a, b) => (b.likelihood > a.likelihood ? b : a));
  const ofOpen = scored.find(({ slot }) => slot === open)?.likelihood ?? 0;
  if (best.slot === open || best.likelihood < bounds.slot || ofOpen > mostOfOpen) return null;
  const read = readValue(model, best.slot, clause);
  return read !== null && read.confidence >= bounds.value ? read : null;
}
