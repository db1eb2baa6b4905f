import type { Interpretation } from "../core/interpretation.ts";
import type { Script } from "../core/script.ts";
import { answersOf, type SlotId, slotIds, slotValues } from "../core/slots.ts";
import { type DialogueState, initialState } from "../core/state.ts";
import type { EvaluationItem } from "./evaluation-items.ts";

/** A message with what it means, and what it was taken to mean. */
export interface Judged {
  readonly item: EvaluationItem;
  readonly interpretation: Interpretation;
  /** How long that took. */
  readonly milliseconds: number;
}

/** Interprets one message of an evaluation set. */
export async function judge(script: Pick<Script, "interpret" | "encode">, item: EvaluationItem): Promise<Judged> {
  const { text, pending } = item;
  const idle = initialState("individual");
  const state: DialogueState =
    pending === undefined ? idle : { ...idle, pending: { ask: "slot", slot: pending }, phase: "interviewing" };
  const start = performance.now();
  const interpretation = script.interpret(state, await script.encode({ text }));
  return { item, interpretation, milliseconds: performance.now() - start };
}

/** Whether the kind was recognized, with its topic, intent and slots. */
export function isRight({ item, interpretation }: Judged): boolean {
  const { kind, topic, intent, slots } = interpretation;
  return (
    item.kind === kind &&
    (item.topic ?? topic) === topic &&
    (item.intent ?? intent) === intent &&
    slotIds.every((slot) => (item.slots?.[slot] ?? slots[slot]) === slots[slot])
  );
}

/** Whether the topic that is asked about was answered, whatever else the message tells. */
export function isTopicRight({ item, interpretation }: Judged): boolean {
  return interpretation.kind === "answer" && interpretation.topic === item.topic;
}

/** Whether the topic is among the choices that were offered. */
export function isOffered({ item, interpretation: { kind, alternatives } }: Judged): boolean {
  return kind === "clarify" && alternatives.some(({ topic }) => topic === item.topic);
}

/** The question that a message answers first: the open one, else the one whose answer it tells. */
function answeredSlot({ pending, slots = {} }: EvaluationItem): SlotId | undefined {
  return pending !== undefined && pending in slots ? pending : slotIds.find((slot) => slot in slots);
}

/** Whether the message was taken for an answer, and its value is right. */
export function isValueRight({ item, interpretation: { kind, slots } }: Judged): boolean {
  const slot = answeredSlot(item);
  return slot !== undefined && kind === "interview" && slots[slot] === item.slots?.[slot];
}

/** Whether another value was taken than the right one. */
export function isValueWrong({ item, interpretation: { slots } }: Judged): boolean {
  return answersOf(slots).some(({ slot, value }) => (item.slots?.[slot] ?? value) !== value);
}

/** Whether a value was taken that lies at the other end from the right one. */
export function isOpposite({ item, interpretation }: Judged): boolean {
  return answersOf(interpretation.slots).some(({ slot, value }) => {
    const [one, , other] = slotValues[slot];
    const right = item.slots?.[slot];
    return slot !== "goal" && ((value === one && right === other) || (value === other && right === one));
  });
}

/** Whether a question was taken for answered that the message says nothing about. */
export function isSlotInvented({ item, interpretation: { slots } }: Judged): boolean {
  return answersOf(slots).some(({ slot }) => item.slots?.[slot] === undefined);
}

/** Whether a message answers another question beside the open one. */
export function hasSecondSlot({ item: { pending, slots = {} } }: Judged): boolean {
  return pending !== undefined && slotIds.some((slot) => slot !== pending && slot in slots);
}

/** Whether those further answers were all read, each with its value. */
export function isSecondSlotRight({ item, interpretation }: Judged): boolean {
  const further = slotIds.filter((slot) => slot !== item.pending && slot in (item.slots ?? {}));
  return further.every((slot) => item.slots?.[slot] === interpretation.slots[slot]);
}

/** Whether the message was taken for a question: answered, declined, or given choices of topics. */
export function isQuestionSeen({ interpretation: { kind, alternatives } }: Judged): boolean {
  return ["answer", "not-covered", "off-topic"].includes(kind) || (kind === "clarify" && alternatives.length > 0);
}

/** A meaning in a word: `cost`, `greeting`, `budget=tight`, `off-topic`. */
export function nameMeaning({ kind, topic, intent, slots }: Omit<EvaluationItem, "text"> | Interpretation): string {
  const answers = slotIds.flatMap((slot) => (slots?.[slot] === undefined ? [] : [`${slot}=${slots[slot]}`]));
  return kind === "interview" && answers.length > 0 ? answers.join(" ") : (topic ?? intent ?? kind);
}
