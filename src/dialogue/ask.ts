import type { ReplyKind } from "../core/interpretation.ts";
import type { Script } from "../core/script.ts";
import type { SlotId } from "../core/slots.ts";
import type { DialogueState } from "../core/state.ts";
import type { Choice, Reply } from "../core/turn.ts";
import { fill } from "../core/wording.ts";
import { sayTexts, yesOrNo } from "./draft.ts";
import { positionOf, weighingSlots } from "./next-question.ts";

/** The open question with its choices, as one reply; none when no question is open. `lead` is said before it in the reply. */
export function ask(
  script: Script,
  state: DialogueState,
  kind: ReplyKind,
  lead: readonly string[] = [],
): readonly Reply[] {
  const { wording } = script.content;
  const { pending } = state;
  if (pending === null) return [];
  switch (pending.ask) {
    case "slot":
      return [askSlot(script, pending.slot, kind, lead)];
    case "matters":
      return [sayTexts(kind, [...lead, wording["matters-question"]], mattersChoices(script, state))];
    case "confirm":
      return [sayTexts(kind, [...lead, wording[confirmations[pending.what]]], yesOrNo(wording, pending.what))];
  }
}

const confirmations = { restart: "restart-confirm", erase: "erase-confirm", more: "more-offer" } as const;

function askSlot(script: Script, slot: SlotId, kind: ReplyKind, lead: readonly string[]): Reply {
  const { wording, interview } = script.content;
  const position = positionOf(script.interview, slot);
  const question = `${fill(wording.progress, position)} ${interview[slot].question}`;
  const reply = sayTexts(kind, [...lead, question], slotChoices(script, slot));
  return { ...reply, parts: [{ type: "progress", ...position }] };
}

/** The answers that a question offers, and to skip it. */
export function slotChoices(script: Script, slot: SlotId): readonly Choice[] {
  const { wording, interview } = script.content;
  const values = [...interview[slot].choices].map(([value, { label }]) => ({
    label,
    payload: `slot:${slot}=${value}`,
  }));
  return [...values, { label: wording["choice-skip"], payload: `skip:${slot}` }];
}

function mattersChoices(script: Script, state: DialogueState): readonly Choice[] {
  const { wording } = script.content;
  const slots = weighingSlots(script.interview, state).map((slot) => ({
    label: sayAnswer(script, state, slot),
    payload: `matters:${slot}`,
  }));
  return [...slots, { label: wording["matters-choice-none"], payload: "matters:none" }];
}

/** An answer as it is said back: "Budget: It has to be cheap". */
export function sayAnswer(script: Script, state: DialogueState, slot: SlotId): string {
  return fill(script.content.wording.answer, answerWords(script, state, slot));
}

/** The words for an answer's placeholders: its question's title and its label. */
export function answerWords(
  script: Script,
  state: DialogueState,
  slot: SlotId,
): { readonly title: string; readonly label: string } {
  const { title, choices } = script.content.interview[slot];
  const value = state.slots[slot];
  return { title, label: value === undefined ? "" : (choices.get(value)?.label ?? value) };
}
