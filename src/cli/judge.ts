import type { Interpretation } from "../core/interpretation.ts";
import type { Interpret } from "../core/script.ts";
import { answersOf, slotIds, slotValues } from "../core/slots.ts";
import { type DialogueState, initialState } from "../core/state.ts";
import type { EvaluationItem } from "./evaluation-items.ts";

/** A message, what it was taken to mean, and whether that was right. */
export interface Judged {
  readonly item: EvaluationItem;
  readonly interpretation: Interpretation;
  /** The kind with its topic, intent and slots. */
  readonly isRight: boolean;
  /** Right, or the right topic among the choices that were offered. */
  readonly isRightOrOffered: boolean;
}

/** Interprets one message of an evaluation set and compares. */
export function judge(interpret: Interpret, item: EvaluationItem): Judged {
  const { text, pending, ...meant } = item;
  const idle = initialState("individual");
  const state: DialogueState =
    pending === undefined ? idle : { ...idle, pending: { ask: "slot", slot: pending }, phase: "interviewing" };
  const interpretation = interpret(state, { text });
  const { kind, topic, intent, slots, alternatives } = interpretation;
  const isRight =
    meant.kind === kind &&
    (meant.topic ?? topic) === topic &&
    (meant.intent ?? intent) === intent &&
    slotIds.every((slot) => (meant.slots?.[slot] ?? slots[slot]) === slots[slot]);
  const isOffered = kind === "clarify" && alternatives.some((one) => one.topic === meant.topic);
  return { item, interpretation, isRight, isRightOrOffered: isRight || isOffered };
}

/** Whether a value was taken that lies at the other end from the right one. */
export function isOpposite({ item, interpretation }: Judged): boolean {
  return answersOf(interpretation.slots).some(({ slot, value }) => {
    const [one, , other] = slotValues[slot];
    const right = item.slots?.[slot];
    return slot !== "goal" && ((value === one && right === other) || (value === other && right === one));
  });
}

/** A meaning in a word: `cost`, `greeting`, `budget=tight`, `off-topic`. */
export function nameMeaning({ kind, topic, intent, slots }: Omit<EvaluationItem, "text"> | Interpretation): string {
  const answers = Object.entries(slots ?? {}).map(([slot, value]) => `${slot}=${value}`);
  return kind === "interview" && answers.length > 0 ? answers.join(" ") : (topic ?? intent ?? kind);
}
