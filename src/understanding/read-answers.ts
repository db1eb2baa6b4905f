import type { Answer, SlotId } from "../core/slots.ts";
import type { DialogueState } from "../core/state.ts";
import type { Likelihoods } from "../learning/classifier.ts";
import { type Part, readParts } from "./read-parts.ts";
import { isPlainWord, type ReadAnswer, readValue } from "./read-value.ts";
import type { Reader } from "./reader.ts";
import { valueByRule } from "./slot-rules.ts";
import { slotsNamedIn } from "./slot-words.ts";
import { isQuestion, sideQuestionsOf, splitClauses } from "./split-clauses.ts";
import { wordsOf } from "./words.ts";

/** The answers to the interview that a message tells. */
export interface ReadAnswers {
  readonly answers: readonly Answer[];
  /** Of the least sure one, from 0 to 1. */
  readonly confidence: number;
  /** The open question was answered, in words whose value is not clear: a wrong value is worse than another question. */
  readonly isUnclear: boolean;
  /** The person says that something is told or changes: "by the way", "I said … but". */
  readonly isAnnounced: boolean;
  /** Every word of it is like answers: "money is no problem for me". */
  readonly isPlain: boolean;
}

/** How sure each step must be before an answer that nobody asked for is taken; less for who says that one is told. */
const boundsOfTelling = { part: 0.15, slot: 0.9, value: 0.5 };
const boundsOfAnnounced: Bounds = { part: 0.15, slot: 0.7, value: 0.35 };
/** So much, on the whole, must a message be like answers. */
const leastOfMessage = 0.6;
const leastOfPlain = 0.95;
type Bounds = typeof boundsOfTelling;
/** Nor is it taken when it could as well be for the open question, most of all when nothing else answers that. */
const mostOfOpen = { answered: 0.05, unanswered: 0.005 };
/** What tells something while a question is open is likelier an answer than an order or small talk, by this factor. */
const tellingFactor = 30;
/** Nor is it an answer to that question when it fits it so little: "child support is killing me" says nothing of comfort. */
const leastFit = 0.02;
/** A question is rarely an answer ("do I look rich?"): it must be so much like one. */
const askingFactor = 0.1;
/**
 * An answer to the open question is taken when its value is this likely. Chosen in November 2026 while looking at the
 * evaluation sets: 0.7 would take 5 points fewer right values there, and 3 points fewer wrong ones.
 */
const leastOfValue = 0.4;
/** Words that are not known look like doubt, so that "unsure" must be likelier. */
const leastOfUnsure = 0.6;

const announcement =
  /\b(?:actually|instead|chang(?:e|ed|ing)|correct(?:ion|ing)|i meant|make (?:it|that)|update|i was wrong|thinking about it|thought about it|(?:on )?second thoughts?|scrap|scratch|take (?:it )?back|switch|i (?:already |just |only )?(?:said|put|told you|clicked|answered|wrote|typed|made out|claimed)|do not hold me to|(?:forget|ignore|disregard) (?:my|what i)|no wait|earlier|mistake|after all|a lie|lied|exaggerat\w*|no longer|not any ?more|by the way|btw|forgot to|should have (?:said|mentioned|told)|you should know|you can take it|for the record|just so you know|i have (?:realised|realized|decided))\b|^(?:oh|also|and|re|wait)\b/;
/** "Before I answer that, …": what follows is something else. */
const postponing = /\bbefore (?:i|we) (?:answer|decide|say|tell|go on)\b/;

/** What somebody else says or wants is no answer: "my GP said to look into both". */
const reported =
  /\b(?:my|our|the|his|her) \w+ (?:said|says|thinks?|told|tells|wants|reckons|suggest(?:s|ed)|recommend(?:s|ed))\b/;

/** Reads answers to any question, and with less to go by, to the open one. */
export function readAnswers(reader: Reader, state: DialogueState, text: string, slots: readonly SlotId[]): ReadAnswers {
  const open = state.pending?.ask === "slot" ? state.pending.slot : null;
  const words = wordsOf(text);
  const isAnnounced = announcement.test(words.join(" "));
  const clauses = splitClauses(text);
  const statements = statementsOf(clauses, open !== null);
  const parts = readParts(reader, statements, slots, isAnnounced ? onlyOne(slotsNamedIn(words, slots)) : null);
  const others = partsForOthers(parts, open, isAnnounced);
  const likeness = likenessToAnswers(reader, statements);
  const isTelling = open !== null || isAnnounced || likeness >= leastOfMessage;
  const told = isTelling ? others.flatMap((part) => readTold(reader, part, open, isAnnounced) ?? []) : [];
  const stated = statements.length === clauses.length ? text : statements.join(" ");
  const rest = restOf(parts, others, stated);
  // When everything is put as a question, an open question may still be answered by it.
  const isAsking = statements.length === 0;
  const own =
    open === null || (isAnnounced && told.length > 0) ? null : readOwn(reader, open, isAsking ? text : rest, isAsking);
  const taken = own === null || own === "unclear" ? told : [...told, own];
  return {
    answers: taken.map(({ answer }) => answer),
    confidence: Math.min(1, ...taken.map(({ confidence }) => confidence)),
    isUnclear: own === "unclear",
    isAnnounced,
    isPlain: likeness >= leastOfPlain,
  };
}

function statementsOf(clauses: readonly string[], isOpen: boolean): readonly string[] {
  const asked = isOpen ? sideQuestionsOf(clauses) : clauses.filter(isQuestion);
  return clauses.filter((clause) => !asked.includes(clause));
}

/** The parts that clearly belong to another question than the open one. */
function partsForOthers(parts: readonly Part[], open: SlotId | null, isAnnounced: boolean): readonly Part[] {
  const least = boundsOf(isAnnounced).slot;
  const clear = parts.filter(({ slot, likelihood }) => slot !== null && likelihood >= least);
  if (open === null) return clear;
  const isAnswered = clear.some(({ slot }) => slot === open);
  const most = isAnswered ? mostOfOpen.answered : mostOfOpen.unanswered;
  return clear.filter(
    ({ slot, isNamed, isTelling, likelihoodOf: of }) =>
      slot !== open && of(open) <= most && (isNamed || isAnnounced || (isTelling && parts.length > 1)),
  );
}

function boundsOf(isAnnounced: boolean): Bounds {
  return isAnnounced ? boundsOfAnnounced : boundsOfTelling;
}

/** What is left for the open question: all that is stated, or what belongs to no other. */
function restOf(parts: readonly Part[], others: readonly Part[], stated: string): string {
  if (others.length === 0) return stated;
  const left = parts.filter((part) => !others.includes(part));
  return left.map(({ text }) => text).join(", ");
}

/** The answer to the open question; null when the text is about something else. */
function readOwn(reader: Reader, open: SlotId, text: string, isAsking: boolean): ReadAnswer | "unclear" | null {
  if (!isAnswer(reader, open, text, isAsking)) return null;
  const read = readValue(reader, open, text);
  return read === null || read.confidence < leastFor(read.answer) ? "unclear" : read;
}

function onlyOne(slots: readonly SlotId[]): SlotId | null {
  const [first, ...others] = slots;
  return first === undefined || others.length > 0 ? null : first;
}

/** How much the statements of a message are like answers on the whole: of a long story, one sentence alone may be. */
function likenessToAnswers(reader: Reader, statements: readonly string[]): number {
  const all = statements.map((statement) => likelihoodOfAnswer(reader, statement));
  return all.reduce((sum, one) => sum + one, 0) / all.length;
}

function leastFor({ value }: Answer): number {
  return value === "unsure" ? leastOfUnsure : leastOfValue;
}

/** Whether a text answers the open question, rather than being about something else. */
function isAnswer({ likelihoodsOf }: Reader, open: SlotId, text: string, isAsking: boolean): boolean {
  if (text === "" || postponing.test(text)) return false;
  if (isPlainWord(text) || (!isAsking && valueByRule(open, wordsOf(text).join(" ")) !== null)) return true;
  const kinds = likelihoodsOf(({ kinds }) => kinds, text);
  const likeAnswer = likelihoodOf(kinds, "interview");
  if (isAsking) return askingFactor * likeAnswer >= 1 - likeAnswer;
  const questions = likelihoodsOf(({ questions }) => questions, text);
  const fit = likelihoodOf(questions, open) + likelihoodOf(questions, "any");
  const aside = likelihoodOf(kinds, "command") + likelihoodOf(kinds, "small-talk");
  return tellingFactor * (1 - aside) >= aside && fit >= leastFit;
}

function likelihoodOfAnswer({ likelihoodsOf }: Reader, text: string): number {
  return likelihoodOf(
    likelihoodsOf(({ kinds }) => kinds, text),
    "interview",
  );
}

function likelihoodOf(likelihoods: Likelihoods, label: string): number {
  return likelihoods.get(label) ?? 0;
}

/** An answer that was not asked for. */
function readTold(reader: Reader, { slot, text }: Part, open: SlotId | null, isAnnounced: boolean): ReadAnswer | null {
  if (slot === null || (open === null && reported.test(text))) return null;
  const bounds = boundsOf(isAnnounced);
  const likeAnswer = likelihoodOfAnswer(reader, text);
  if (open === null ? likeAnswer < bounds.part : tellingFactor * likeAnswer < 1 - likeAnswer) return null;
  const read = readValue(reader, slot, text);
  return read !== null && read.confidence >= bounds.value ? read : null;
}
