import type { Change, ConversationKey, ConversationStore, Turn } from "../core/conversation.ts";
import type { Interpretation } from "../core/interpretation.ts";
import type { Format } from "../core/leaning.ts";
import type { Risk } from "../core/risk.ts";
import type { Script } from "../core/script.ts";
import { type DialogueState, initialState } from "../core/state.ts";
import type { Reply, Utterance } from "../core/turn.ts";
import { leaningOf } from "../dialogue/fit.ts";
import { type ActivityMaker, activitiesOf } from "./activities-of.ts";
import { createOneAtATime } from "./one-at-a-time.ts";
import { takeTurn } from "./take-turn.ts";

/** After this long without a message (8 hours), the next reply says again what this is and how to get urgent help. */
export const restMilliseconds = 8 * 60 * 60 * 1000;

/** Puts the summary, or the way to it, into the reply that offers it. */
export type DeliverSummary = (reply: Reply, state: DialogueState, summaryToken: string) => Reply;

/** What a bot needs from the world. */
export interface BotOptions extends ActivityMaker {
  readonly script: Script;
  readonly store: ConversationStore;
  readonly deliverSummary: DeliverSummary;
}

/** One turn of a stored conversation, behind the guard. "seen": this delivery was handled before. */
export type HandleScreened = (key: ConversationKey, utterance: Utterance, risk: Risk | null) => Promise<Turn | "seen">;

/**
 * Loads, runs and saves: each turn is one transaction of the store, committed before this resolves. A turn with a risk
 * leaves its state, and none of its words; an erasure leaves nothing.
 */
export function createBot(options: BotOptions): HandleScreened {
  const { script, store, now, newId } = options;
  const oneAtATime = createOneAtATime();
  const takeStoredTurn: HandleScreened = async (key, said, risk) => {
    // Nobody in danger waits for the encoder.
    const read = risk === null ? await script.encode(said) : said;
    const utterance = { ...read, id: said.id ?? newId() };
    let turn: Turn | undefined;
    const outcome = await store.turn(key, utterance.id, (before, summaryToken): Change => {
      const from =
        before === undefined ? initialState(drawFirst(summaryToken)) : wake(before.state, now() - before.touchedAt);
      const { interpretation, state, effect, replies: answers } = takeTurn(script, from, utterance, risk);
      const replies = answers.map((reply) =>
        offersSummary(reply) ? options.deliverSummary(reply, state, summaryToken) : reply,
      );
      const activities = activitiesOf(options, utterance, replies);
      const isKept = effect === null && !isForGuard(interpretation);
      const leaning = leaningOf(script.interview, state);
      const { slots, pending } = state;
      turn = { interpretation, replies, slots, pending, leaning, activities, isKept, effect };
      return effect === "erase" ? { type: "erase" } : { type: "write", state, activities: isKept ? activities : [] };
    });
    return outcome === "seen" || turn === undefined ? "seen" : turn;
  };
  // Encoding takes longer for some messages than for others, and none may overtake the one before.
  return (key, said, risk) =>
    oneAtATime(JSON.stringify([key.channel, key.tenant, key.id]), () => takeStoredTurn(key, said, risk));
}

/** Which format a conversation names first: one or the other, by its unguessable token. */
function drawFirst(summaryToken: string): Format {
  return summaryToken.charCodeAt(0) % 2 === 0 ? "individual" : "group";
}

function wake(state: DialogueState, restedMilliseconds: number): DialogueState {
  return restedMilliseconds > restMilliseconds ? { ...state, isWelcomed: false } : state;
}

function offersSummary({ parts = [] }: Reply): boolean {
  return parts.some(({ type }) => type === "summary-link");
}

/** Whether the guard adds words of its own to a turn, which are never written. */
function isForGuard({ risk, intent, language }: Interpretation): boolean {
  return risk !== null || intent === "urgent-help" || language !== null;
}
