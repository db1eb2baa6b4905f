import type { InterviewDefinition } from "../core/leaning.ts";
import { answersOf, type SlotId } from "../core/slots.ts";
import type { DialogueState, Pending } from "../core/state.ts";

/** Whether a question has neither been answered nor skipped. */
function isOpen(state: DialogueState, slot: SlotId): boolean {
  return state.slots[slot] === undefined && !state.skipped.includes(slot);
}

/** Whether all core questions are answered or skipped. */
export function isCoreDone(interview: InterviewDefinition, state: DialogueState): boolean {
  return !interview.core.some((slot) => isOpen(state, slot));
}

/** The answers of which one can matter most: those that speak for a format. */
export function weighingSlots(interview: InterviewDefinition, state: DialogueState): readonly SlotId[] {
  return [...interview.core, ...interview.optional].filter((slot) =>
    interview.factors.some((factor) => factor.slot === slot && factor.value === state.slots[slot]),
  );
}

/** The next question: the core, the offer of more, the optional ones, what matters most; null when all is asked. */
function nextPending(interview: InterviewDefinition, state: DialogueState): Pending | null {
  const core = interview.core.find((slot) => isOpen(state, slot));
  if (core !== undefined) return { ask: "slot", slot: core };
  const optional = interview.optional.find((slot) => isOpen(state, slot));
  if (optional !== undefined && state.wantsMore === null) return { ask: "confirm", what: "more" };
  if (optional !== undefined && state.wantsMore === true) return { ask: "slot", slot: optional };
  if (!state.isMattersAsked && weighingSlots(interview, state).length > 1) return { ask: "matters" };
  return null;
}

/** Goes on to the next open question; when none is left, the interview is done. */
export function proceed(interview: InterviewDefinition, state: DialogueState): DialogueState {
  const pending = nextPending(interview, state);
  return { ...state, pending, phase: pending === null ? "done" : "interviewing" };
}

/** Where a question stands in its part of the interview: "2 of 3". */
export function positionOf(
  interview: InterviewDefinition,
  slot: SlotId,
): { readonly step: number; readonly of: number } {
  const part = interview.core.includes(slot) ? interview.core : interview.optional;
  return { step: part.indexOf(slot) + 1, of: part.length };
}

/** Whether restarting would lose something. */
export function hasSomethingToLose({ slots, skipped, asked, uncovered }: DialogueState): boolean {
  return answersOf(slots).length + skipped.length + asked.length + uncovered.length > 0;
}
