import type { Answer, SlotId } from "../core/slots.ts";
import type { DialogueState } from "../core/state.ts";
import { readValue } from "./read-value.ts";
import type { Reader } from "./reader.ts";
import { slotsNamedIn } from "./slot-words.ts";
import { isQuestion, splitClauses, splitParts } from "./split-clauses.ts";
import { wordsOf } from "./words.ts";

/** The answers to the interview that a message tells. */
export interface ReadAnswers {
  readonly answers: readonly Answer[];
  /** Of the least sure one, from 0 to 1. */
  readonly confidence: number;
  /** The open question was answered, in words whose value is not clear: a wrong value is worse than another question. */
  readonly isUnclear: boolean;
}

/** How sure each step must be before an answer that nobody asked for is taken; less for who says that an answer changes. */
const boundsOfTelling = { interview: 0.6, slot: 0.8, value: 0.55 };
const boundsOfChange: Bounds = { interview: 0.15, slot: 0.5, value: 0.35 };
type Bounds = typeof boundsOfTelling;
/** Nor is it taken when it could as well be for the open question. */
const mostOfOpen = 0.05;
/** An answer that fits any question, or is shorter, belongs to another one than the open only when it names it. */
const mostOfAny = 0.5;
const fewestWords = 3;
/** What naming a question adds to its likelihood. */
const namedBonus = 0.3;
/** The open question's own answers are likelier by this factor, in a message that tells and in one that asks. */
const tellingFactor = 30;
const askingFactor = 2;
/**
 * An answer to the open question is taken when its value is this likely: chosen by five-fold cross-validation inside the
 * content (November 2026), where it spares a quarter of the wrong values and costs one right value in sixteen.
 */
const leastOfValue = 0.45;
const mostParts = 8;

const changeCue =
  /\b(?:actually|instead|change[ds]?|correction|i meant|make (?:it|that)|update|rather than|i was wrong|on second thoughts?|scrap that|wait|no longer|any ?more|sorry|take back|set|switch|earlier|i (?:already )?(?:said|put|told you|clicked)|mistake|now|forget|after all|a lie|before)\b/;

/** Reads answers to any question, and with less to go by, to the open one. */
export function readAnswers(reader: Reader, state: DialogueState, text: string, slots: readonly SlotId[]): ReadAnswers {
  const open = state.pending?.ask === "slot" ? state.pending.slot : null;
  const isChange = changeCue.test(text);
  const bounds = isChange ? boundsOfChange : boundsOfTelling;
  const statements = splitClauses(text).filter((clause) => !isQuestion(clause));
  const parts = statements
    .flatMap(splitParts)
    .slice(0, mostParts)
    .map((part) => ({ part, slot: slotOf(reader, part, slots, open, bounds) }));
  const told = parts.flatMap(({ part, slot }) => (slot === null ? [] : (readTold(reader, slot, part, bounds) ?? [])));
  const others = parts.filter(({ slot }) => slot === null).map(({ part }) => part);
  // When everything is put as a question, an open question may still be answered by it.
  const rest =
    statements.length === 0 ? text : others.length === parts.length ? statements.join(" ") : others.join(" ");
  const isForOpen = open !== null && !(isChange && told.length > 0) && isAnswer(reader, rest);
  const own = isForOpen ? readValue(reader, open, rest) : null;
  const isUnclear = isForOpen && (own === null || own.confidence < leastOfValue);
  const taken = own === null || isUnclear ? told : [...told, own];
  return {
    answers: taken.map(({ answer }) => answer),
    confidence: Math.min(1, ...taken.map(({ confidence }) => confidence)),
    isUnclear,
  };
}

/** Whether a text answers an open question, rather than being about something else. */
function isAnswer(reader: Reader, text: string): boolean {
  if (text === "") return false;
  const likelihood = likelihoodOfInterview(reader, text);
  return (isQuestion(text) ? askingFactor : tellingFactor) * likelihood >= 1 - likelihood;
}

function likelihoodOfInterview({ likelihoodsOf }: Reader, text: string): number {
  return likelihoodsOf(({ kinds }) => kinds, text).get("interview") ?? 0;
}

/** The question, other than the open one, that a part of a message clearly belongs to. */
function slotOf(
  { likelihoodsOf }: Reader,
  part: string,
  slots: readonly SlotId[],
  open: SlotId | null,
  bounds: Bounds,
): SlotId | null {
  const words = wordsOf(part);
  const likelihoods = likelihoodsOf(({ questions }) => questions, part);
  const named = slotsNamedIn(words, slots);
  const any = likelihoods.get("any") ?? 0;
  if ((any > mostOfAny || words.length < fewestWords) && named.length === 0) return null;
  const likelihoodOf = (slot: SlotId): number =>
    (likelihoods.get(slot) ?? 0) / (1 - any + Number.EPSILON) + (named.includes(slot) ? namedBonus : 0);
  const best = slots.reduce((a, b) => (likelihoodOf(b) > likelihoodOf(a) ? b : a));
  const isClear = likelihoodOf(best) >= bounds.slot;
  return best === open || !isClear || (open !== null && likelihoodOf(open) > mostOfOpen) ? null : best;
}

/** An answer that was not asked for. */
function readTold(reader: Reader, slot: SlotId, part: string, bounds: Bounds): ReturnType<typeof readValue> {
  if (likelihoodOfInterview(reader, part) < bounds.interview) return null;
  const read = readValue(reader, slot, part);
  return read !== null && read.confidence >= bounds.value ? read : null;
}
