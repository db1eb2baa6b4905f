/** What the interview can know about a person, in the order in which it asks. */
export const slotIds = ["comfort", "budget", "social-anxiety", "privacy", "connection", "goal"] as const;

/** One thing the interview wants to know. */
export type SlotId = (typeof slotIds)[number];

/** The values each slot can take; `unsure` is a value, a skipped question is none. */
export const slotValues = {
  comfort: ["one-to-one", "either", "group", "unsure"],
  budget: ["tight", "some-room", "flexible", "unsure"],
  "social-anxiety": ["high", "some", "low", "unsure"],
  privacy: ["high", "some", "low", "unsure"],
  connection: ["high", "some", "low", "unsure"],
  goal: ["self", "relationships", "support", "unsure"],
} as const satisfies Record<SlotId, readonly string[]>;

/** A value of slot `S`; of any slot when none is named. */
export type SlotValue<S extends SlotId = SlotId> = (typeof slotValues)[S][number];

/** All slots together; a slot that is missing has not been answered. */
export type Frame = { readonly [S in SlotId]?: SlotValue<S> };

/** One filled slot. */
export type Answer = { readonly [S in SlotId]: { readonly slot: S; readonly value: SlotValue<S> } }[SlotId];

/** Whether a text names a slot. */
export function isSlotId(text: string): text is SlotId {
  return (slotIds as readonly string[]).includes(text);
}

/** The answer that a slot's name and a value's name make, or null when they do not belong together. */
export function toAnswer(slot: string, value: string): Answer | null {
  if (!isSlotId(slot)) return null;
  const values: readonly string[] = slotValues[slot];
  return values.includes(value) ? ({ slot, value } as Answer) : null;
}

/** A frame as a list, in the interview's order. */
export function answersOf(frame: Frame): readonly Answer[] {
  return slotIds.flatMap((slot) => toAnswer(slot, frame[slot] ?? "") ?? []);
}

/** A copy of the frame with one answer more, or another. */
export function withAnswer(frame: Frame, answer: Answer): Frame {
  return { ...frame, [answer.slot]: answer.value };
}
