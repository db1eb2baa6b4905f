import type { Content } from "../core/content.ts";
import type { ReplyKind } from "../core/interpretation.ts";
import { type Answer, type SlotId, slotIds, slotValues, toAnswer } from "../core/slots.ts";
import { countTopical } from "./families.ts";
import { readText, wordsOf } from "./words.ts";

/** The kinds of meaning that are told apart by ranking. */
export type RankedKind = Exclude<ReplyKind, "clarify" | "interview" | "crisis">;

/** The kinds that are ranked, the likeliest first. */
export const rankedKinds = ["answer", "not-covered", "command", "small-talk", "off-topic"] as const;

/** One thing that a message can mean: a topic, a not-covered subject, a command, a kind of small talk, or a domain that is off-topic. */
export interface Meaning {
  readonly kind: RankedKind;
  readonly id: string;
}

/** A phrase and what it is an example of, as a label. */
export interface Example {
  readonly text: string;
  readonly label: string;
}

/** A meaning as the name of a class: `answer:cost`, `off-topic:food-and-cooking`. */
function toLabel({ kind, id }: Meaning): string {
  return `${kind}:${id}`;
}

/** The meaning that a class is named after. */
export function toMeaning(label: string): Meaning {
  const at = label.indexOf(":");
  const kind = rankedKinds.find((one) => one === label.slice(0, at)) ?? "off-topic";
  return { kind, id: label.slice(at + 1) };
}

/** All phrases of the content that mean something by themselves. */
export function meaningExamples(content: Content): readonly Example[] {
  const { topics, uncovered, commands, smallTalk, offTopic } = content;
  return [
    ...[...topics].flatMap(([id, { phrases }]) => labelled({ kind: "answer", id }, phrases)),
    ...[...uncovered].flatMap(([id, { phrases }]) => labelled({ kind: "not-covered", id }, phrases)),
    ...[...commands].flatMap(([id, phrases]) => labelled({ kind: "command", id }, phrases)),
    ...[...smallTalk].flatMap(([id, { phrases }]) => labelled({ kind: "small-talk", id }, phrases)),
    ...[...offTopic].flatMap(([id, phrases]) => labelled({ kind: "off-topic", id }, phrases)),
  ];
}

function labelled(meaning: Meaning, phrases: readonly string[]): readonly Example[] {
  return phrases.map((text) => ({ text, label: toLabel(meaning) }));
}

/** A phrase and the answer that it gives to a question of the interview. */
export interface AnswerExample {
  readonly text: string;
  readonly answer: Answer;
}

/** All phrases of the content that answer a question of the interview. */
export function answerExamples(content: Content): readonly AnswerExample[] {
  return slotIds.flatMap((slot) =>
    [...content.interview[slot].choices].flatMap(([value, { phrases, label }]) => {
      const answer = toAnswer(slot, value);
      return answer === null ? [] : [label, ...phrases].map((text) => ({ text, answer }));
    }),
  );
}

/** The questions whose values go from much to little, so that a bare "very" or "hardly" answers any of them. */
const scaleSlots: readonly SlotId[] = ["budget", "social-anxiety", "privacy", "connection"];
/** In words: a shorter answer to one of these questions is an example for the others too. */
const shortAnswer = 3;

/**
 * What one slot's classifier learns from: its own phrases, and short answers to other questions that would fit it as well.
 * The other questions' `unsure` phrases are left out: so large a class takes every text in unknown words for unsure.
 */
export function slotExamples(examples: readonly AnswerExample[], slot: SlotId): readonly Example[] {
  return examples.flatMap(({ text, answer }) => {
    if (answer.slot === slot) return [{ text, label: answer.value }];
    const isShared = scaleSlots.includes(slot) && scaleSlots.includes(answer.slot) && countWords(text) <= shortAnswer;
    return isShared ? [{ text, label: sameDegree(slot, answer) }] : [];
  });
}

/** The question that an answer belongs to by its words; `any` for "very", "not sure" and the like. */
export function questionOf(text: string, { slot, value }: Answer): SlotId | "any" {
  const isBare = countTopical(wordsOf(readText(text))) === 0;
  return isBare && (value === "unsure" || countWords(text) <= shortAnswer) ? "any" : slot;
}

function countWords(text: string): number {
  return text.split(" ").length;
}

/** The slot's value at the place where the answer's value stands among its own. */
function sameDegree(slot: SlotId, { slot: other, value }: Answer): string {
  const values: readonly string[] = slotValues[other];
  return slotValues[slot][values.indexOf(value)] ?? value;
}
