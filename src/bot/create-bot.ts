import type { Activity, Change, ConversationKey, ConversationStore, Turn } from "../core/conversation.ts";
import type { Format } from "../core/leaning.ts";
import type { Risk } from "../core/risk.ts";
import type { Script } from "../core/script.ts";
import { type DialogueState, initialState } from "../core/state.ts";
import type { Reply, TurnResult, Utterance } from "../core/turn.ts";
import { leaningOf } from "../dialogue/fit.ts";
import { takeTurn } from "./take-turn.ts";

/** After this long without a message (8 hours), the next reply says again what this is and how to get urgent help. */
const restMilliseconds = 8 * 60 * 60 * 1000;

/** Puts the summary, or the way to it, into the reply that offers it; leaves other replies as they are. */
export type DeliverSummary = (reply: Reply, state: DialogueState, summaryToken: string) => Reply;

/** What a bot needs from the world. */
export interface BotOptions {
  readonly script: Script;
  readonly store: ConversationStore;
  readonly deliverSummary: DeliverSummary;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
}

/** One turn of a stored conversation, behind the guard. "seen": this delivery was handled before. */
export type HandleScreened = (key: ConversationKey, utterance: Utterance, risk: Risk | null) => Promise<Turn | "seen">;

/**
 * Loads, runs and saves: each turn is one transaction of the store, committed before this resolves. A turn with a risk
 * leaves its state, and none of its words; an erasure leaves nothing.
 */
export function createBot(options: BotOptions): HandleScreened {
  const { script, store, now, newId } = options;
  let nextFirst: Format = "individual";
  const begin = (): DialogueState => {
    const state = initialState(nextFirst);
    nextFirst = nextFirst === "individual" ? "group" : "individual";
    return state;
  };
  return async (key, utterance, risk) => {
    const id = utterance.id ?? newId();
    let turn: Turn | undefined;
    const outcome = await store.turn(key, id, (before, summaryToken): Change => {
      const state = before === undefined ? begin() : wake(before.state, now() - before.touchedAt);
      const result = takeTurn(script, state, utterance, risk);
      const replies = result.replies.map((reply) => options.deliverSummary(reply, result.state, summaryToken));
      const activities = [said(id, utterance, now()), ...replies.map((reply) => answered(newId(), reply, now()))];
      turn = toTurn(script, result, replies, activities);
      if (result.effect === "erase") return { type: "erase" };
      return { type: "write", state: result.state, activities: turn.isKept ? activities : [] };
    });
    if (outcome === "seen" || turn === undefined) return "seen";
    return turn;
  };
}

function wake(state: DialogueState, restedMilliseconds: number): DialogueState {
  return restedMilliseconds > restMilliseconds ? { ...state, isWelcomed: false } : state;
}

function said(id: string, { text, clientData }: Utterance, at: number): Activity {
  const activity: Activity = { id, at, from: "person", text };
  return clientData === undefined ? activity : { ...activity, clientData };
}

function answered(id: string, reply: Reply, at: number): Activity {
  return { id, at, from: "bot", text: reply.text, reply };
}

function toTurn(
  script: Script,
  { interpretation, state, effect }: TurnResult,
  replies: readonly Reply[],
  activities: readonly Activity[],
): Turn {
  return {
    interpretation,
    replies,
    slots: state.slots,
    pending: state.pending,
    leaning: leaningOf(script.interview, state),
    activities,
    isKept: interpretation.risk === null && interpretation.intent !== "urgent-help" && effect === null,
    effect,
  };
}
