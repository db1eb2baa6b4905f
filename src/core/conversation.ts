import type { Interpretation } from "./interpretation.ts";
import type { Leaning } from "./leaning.ts";
import type { Frame } from "./slots.ts";
import type { DialogueState, Pending } from "./state.ts";
import type { Reply, Utterance } from "./turn.ts";

/** Whose conversation it is. A website conversation, a Teams tenant and chat, a Slack team and user, or `local`. */
export interface ConversationKey {
  readonly channel: string;
  readonly tenant: string;
  readonly id: string;
}

/** One thing that was said, before it is written. */
export interface Activity {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly from: "person" | "bot";
  readonly text: string;
  /** The whole reply, when the bot said it. */
  readonly reply?: Reply;
  /** What the channel wants back untouched, as JSON. */
  readonly clientData?: string;
}

/** An activity with its place: watermarks grow within a conversation, not always by one. */
export interface StoredActivity extends Activity {
  readonly watermark: number;
}

/** What is kept of a conversation. */
export interface Conversation {
  readonly state: DialogueState;
  /** Unguessable, 128 bits or more: the address of its summary. */
  readonly summaryToken: string;
  /** When it was last written, in milliseconds since 1970. */
  readonly touchedAt: number;
}

/** What a turn writes: a new state with what was said, or nothing but the erasure. */
export type Change =
  | { readonly type: "write"; readonly state: DialogueState; readonly activities: readonly Activity[] }
  | { readonly type: "erase" };

/** Where conversations are kept. Every fault is a `StorageError`. */
export interface ConversationStore {
  /**
   * Runs `change` on the conversation as it stands, in one transaction that is durable before this resolves; may run it
   * again after a conflict. "seen": a delivery with this id was handled before, nothing was done.
   */
  turn(
    key: ConversationKey,
    deliveryId: string,
    change: (before: Conversation | undefined, summaryToken: string) => Change,
  ): Promise<"done" | "seen">;
  load(key: ConversationKey): Promise<Conversation | undefined>;
  /** All that was said after a watermark, oldest first. */
  activities(key: ConversationKey, afterWatermark: number): Promise<readonly StoredActivity[]>;
  /** The conversation whose summary has this address, until it is erased or purged. */
  bySummaryToken(
    token: string,
  ): Promise<{ readonly key: ConversationKey; readonly conversation: Conversation } | undefined>;
  /** Called after each write; returns the way to stop. */
  subscribe(listener: (key: ConversationKey) => void): () => void;
  /** Removes conversations of a channel that nobody has written to since a time (milliseconds since 1970); returns how many. */
  purge(channel: string, untouchedSince: number): Promise<number>;
  /** 32 random bytes, made once for each name. */
  secret(name: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** The store failed; the cause says why. */
export class StorageError extends Error {
  override readonly name = "StorageError";
}

/** What a channel gets for an utterance. On a crisis turn the last known slots, question and leaning are repeated. */
export interface Turn {
  readonly interpretation: Interpretation;
  readonly replies: readonly Reply[];
  readonly slots: Frame;
  readonly pending: Pending | null;
  readonly leaning: Leaning | null;
  /** What was said in this turn: the person's activity first (its id is the utterance's, where that has one), then the bot's. */
  readonly activities: readonly Activity[];
  /** `erase`: all that was kept of the conversation is gone; a channel forgets what it remembers of it, too. */
  readonly effect: TurnResult["effect"];
  /** False for a turn with a risk, and for an erasure: what was said is written nowhere, so a channel that shows it must remember it. */
  readonly isKept: boolean;
}

/** Handles one utterance; "seen" when its delivery id was handled before. Never throws for danger. */
export type HandleTurn = (key: ConversationKey, utterance: Utterance) => Promise<Turn | "seen">;

/** What one utterance leads to. */
export interface TurnResult {
  readonly interpretation: Interpretation;
  readonly state: DialogueState;
  readonly replies: readonly Reply[];
  /** `erase`: everything kept of this conversation goes, instead of being written. */
  readonly effect: "erase" | null;
}
