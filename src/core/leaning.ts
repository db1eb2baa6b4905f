import type { Answer, Frame, SlotId, SlotValue } from "./slots.ts";
import type { TopicId } from "./topics.ts";

/** The chair or the circle. */
export type Format = "individual" | "group";

/** What one answer to slot `S` speaks for: 1 is a mild reason, 2 a strong one. `topic` is the article's point behind it. */
export interface FactorOf<S extends SlotId> {
  readonly slot: S;
  readonly value: SlotValue<S>;
  readonly toward: Format;
  readonly weight: number;
  readonly topic: TopicId;
}

/** What one answer speaks for. */
export type Factor = { readonly [S in SlotId]: FactorOf<S> }[SlotId];

/** Which slots the interview fills, in which order, and what each answer speaks for. */
export interface InterviewDefinition {
  readonly core: readonly SlotId[];
  readonly optional: readonly SlotId[];
  readonly factors: readonly Factor[];
  /** Answers whose question is taken to a professional though they are clear. */
  readonly takeAlong: readonly Answer[];
}

/** Where the answers point. `combination`: strong reasons for both; `either`: no strong reason for one. */
export type Direction = Format | "combination" | "either";

/** One changed answer that would turn the leaning, and where to. */
export interface Flip {
  readonly slot: SlotId;
  readonly from: SlotValue;
  readonly to: SlotValue;
  readonly leaning: Direction;
}

/** Where a frame points, why, and what would turn it. A factor's weight is doubled here when its slot matters most. */
export interface Leaning {
  readonly leaning: Direction;
  readonly strength: "slight" | "clear" | null;
  readonly factors: readonly Factor[];
  readonly flips: readonly Flip[];
}

/** What the leaning is computed from. */
export interface LeaningInput {
  readonly slots: Frame;
  readonly matters: readonly SlotId[];
}
