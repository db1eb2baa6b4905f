import type { Format } from "./leaning.ts";
import type { Frame, SlotId } from "./slots.ts";
import type { Choice, Reply } from "./turn.ts";

/** The version of the stored state's shape; `upgradeState` brings older ones here. */
export const stateVersion = 1;

/** A question of the interview. */
export type Question =
  | { readonly ask: "slot"; readonly slot: SlotId }
  | { readonly ask: "confirm"; readonly what: "more" }
  | { readonly ask: "matters" };

/** The question that waits for an answer; one about restarting or deleting stands over the one that was open. */
export type Pending =
  | Question
  | { readonly ask: "confirm"; readonly what: "restart" | "erase"; readonly over: Question | null };

/** All that one turn leaves for the next. */
export interface DialogueState {
  readonly version: number;
  readonly slots: Frame;
  /** Not asked again. */
  readonly skipped: readonly SlotId[];
  /** In the order answered or skipped, for "back". */
  readonly trail: readonly SlotId[];
  /** These count double. */
  readonly matters: readonly SlotId[];
  readonly pending: Pending | null;
  /** The point of the article last answered: "and in a group?", "tell me more". */
  readonly topic: string | null;
  /** With the last reply, so that "2" or "the second one" can be read. */
  readonly offered: readonly Choice[];
  /** For "repeat". */
  readonly lastReplies: readonly Reply[];
  readonly phase: "idle" | "interviewing" | "paused" | "done";
  /** Whether the optional questions were asked for; null before the offer was answered. */
  readonly wantsMore: boolean | null;
  /** What matters most was answered, or left open. */
  readonly isMattersAsked: boolean;
  /** Topics answered, in order, for the summary. */
  readonly asked: readonly string[];
  /** Not-covered subjects, for "questions to take to a professional". */
  readonly uncovered: readonly string[];
  /** Topics voiced as a worry. */
  readonly worries: readonly string[];
  /** Which format is named first; alternates by conversation. */
  readonly firstNamed: Format;
  /** Turns in a row that were not understood. */
  readonly misses: number;
  /** Topics that the last turn might have meant instead: for "that's not what I meant". */
  readonly alternatives: readonly string[];
  /** The first message's line (what this is, how to get urgent help) has been said. */
  readonly isWelcomed: boolean;
  /** The state before the last turn, for "undo". */
  readonly previous: DialogueState | null;
}

/** A conversation that has not begun. */
export function initialState(firstNamed: Format): DialogueState {
  return {
    version: stateVersion,
    slots: {},
    skipped: [],
    trail: [],
    matters: [],
    pending: null,
    topic: null,
    offered: [],
    lastReplies: [],
    phase: "idle",
    wantsMore: null,
    isMattersAsked: false,
    asked: [],
    uncovered: [],
    worries: [],
    firstNamed,
    misses: 0,
    alternatives: [],
    isWelcomed: false,
    previous: null,
  };
}
