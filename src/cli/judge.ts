import type { Interpretation } from "../core/interpretation.ts";
import type { Interpret } from "../core/script.ts";
import { answersOf, slotIds, slotValues } from "../core/slots.ts";
import { type DialogueState, initialState } from "../core/state.ts";
import type { EvaluationItem } from "./evaluation-items.ts";

/** A message, what it was taken to mean, and whether that was right. */
export interface Judged {
  readonly item: EvaluationItem;
  readonly interpretation: Interpretation;
  readonly isRightKind: boolean;
  /** The kind with its topic, intent and slots. */
  readonly isRight: boolean;
  /** Right, or the right topic among the choices that were offered. */
  readonly isRightOrOffered: boolean;
}

/** Interprets one message of an evaluation set and compares. */
export function judge(interpret: Interpret, item: EvaluationItem): Judged {
  const interpretation = interpret(stateFor(item), { text: item.text });
  const { kind, topic, intent, slots, alternatives } = interpretation;
  const isRightKind = kind === item.kind;
  const isRightSlots = slotIds.every((slot) => item.slots?.[slot] === undefined || item.slots[slot] === slots[slot]);
  const isRightTopic = item.topic === undefined || item.topic === topic;
  const isRight = isRightKind && isRightTopic && isRightSlots && (item.intent === undefined || item.intent === intent);
  const isOffered = kind === "clarify" && alternatives.some((one) => one.topic === item.topic);
  return { item, interpretation, isRightKind, isRight, isRightOrOffered: isRight || isOffered };
}

function stateFor({ pending }: EvaluationItem): DialogueState {
  const state = initialState("individual");
  return pending === undefined ? state : { ...state, pending: { ask: "slot", slot: pending }, phase: "interviewing" };
}

/** Whether a value was taken that lies at the other end from the right one. */
export function isOpposite({ item, interpretation }: Judged): boolean {
  return answersOf(interpretation.slots).some(({ slot, value }) => {
    const [one, , other] = slotValues[slot];
    const right = item.slots?.[slot];
    return slot !== "goal" && ((value === one && right === other) || (value === other && right === one));
  });
}

/** What was meant, or what was understood. */
interface Meant {
  readonly kind: string;
  readonly topic?: string | null | undefined;
  readonly intent?: string | null | undefined;
  readonly slots?: EvaluationItem["slots"];
}

/** A meaning in a word: `cost`, `greeting`, `budget=tight`, `off-topic`. */
export function nameMeaning({ kind, topic, intent, slots }: Meant): string {
  const answers = slotIds.flatMap((slot) => (slots?.[slot] === undefined ? [] : [`${slot}=${slots[slot]}`]));
  if (kind === "interview" && answers.length > 0) return answers.join(" ");
  return topic ?? intent ?? kind;
}
