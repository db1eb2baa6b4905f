import { createHash, randomUUID } from "node:crypto";
import type { ConversationKey, HandleTurn, Turn } from "../../core/conversation.ts";
import type { Log } from "../../core/log.ts";
import type { Utterance } from "../../core/turn.ts";
import { HttpError } from "../bot-framework/http-error.ts";
import { type IncomingActivity, toUtterance } from "../bot-framework/to-utterance.ts";
import type { Grant } from "./create-tokens.ts";
import { toClientData, toDirectLine } from "./direct-line-activity.ts";
import type { EphemeralActivities } from "./ephemeral-activities.ts";
import { toKey } from "./read-transcript.ts";

/** What receiving an activity needs. */
export interface ReceiveOptions {
  readonly handleTurn: HandleTurn;
  readonly ephemeral: EphemeralActivities;
  /** Called when something was remembered that the store does not tell of. */
  readonly notify: (conversationId: string) => void;
  /** What a person is told when a turn fails. */
  readonly trouble: string;
  readonly log: Log;
  readonly now: () => number;
}

/** How an activity is answered. */
interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Takes an activity from the holder of a token. Resolves when the turn is committed. */
export type ReceiveActivity = (grant: Grant, activity: IncomingActivity) => Promise<Answer>;

/**
 * A turn that is kept reaches the client by its stream, and the answer is only its id. What is written nowhere stands in
 * the answer as well, so that a crisis reply does not wait for a stream.
 *
 * A failed turn is answered 502: nothing of it was written, Direct Line clients offer to send the message again, and then
 * it is handled once. The person is told in the conversation.
 */
export function createReceiveActivity(options: ReceiveOptions): ReceiveActivity {
  return async (grant, activity) => {
    const { conversationId } = grant;
    const id = activityId(conversationId, activity.channelData?.clientActivityID);
    const utterance = toUtterance(activity, id, toClientData(activity, userIdOf(activity, grant)));
    if (utterance === null) return { status: 200, body: { id } };
    try {
      const turn = await takeLoggedTurn(options, toKey(conversationId), utterance);
      return { status: 200, body: { id, ...toldAtOnce(options, conversationId, id, turn) } };
    } catch (error) {
      options.log("error", "turn-failed", { conversation: toKey(conversationId), error });
      return tellTrouble(options, conversationId);
    }
  };
}

/** Ids that begin with `dl_` belong to the websites that put them in a token (Direct Line's enhanced authentication). */
function userIdOf({ from }: IncomingActivity, { userId }: Grant): string | null {
  if (userId !== null) return userId;
  if (!from?.id?.startsWith("dl_")) return null;
  throw new HttpError(400, "BadArgument", 'from.id: an id that begins with "dl_" must be in the token');
}

/** The same id for the same delivery, so that a repeated one is answered alike without a look at the store. */
function activityId(conversationId: string, clientActivityId: string | undefined): string {
  if (clientActivityId === undefined) return randomUUID();
  return createHash("sha256")
    .update(JSON.stringify([conversationId, clientActivityId]))
    .digest("base64url")
    .slice(0, 22);
}

async function takeLoggedTurn(
  { handleTurn, log, now }: ReceiveOptions,
  conversation: ConversationKey,
  utterance: Utterance,
): Promise<Turn | "seen"> {
  const began = now();
  const turn = await handleTurn(conversation, utterance);
  const milliseconds = now() - began;
  if (turn === "seen") {
    log("info", "delivery-repeated", { conversation, milliseconds });
    return turn;
  }
  const { kind, topic, intent, confidence, risk } = turn.interpretation;
  // That somebody was in danger is not written beside what else is written of the conversation, not even as a hash.
  if (risk !== null) log("info", "turn", { kind, milliseconds });
  else log("info", "turn", { conversation, kind, topic, intent, confidence, milliseconds });
  return turn;
}

/** What the answer itself tells, because the store does not have it: remembered now, or when this was delivered first. */
function toldAtOnce(
  { ephemeral, notify }: ReceiveOptions,
  conversationId: string,
  id: string,
  turn: Turn | "seen",
): { readonly activities?: readonly object[]; readonly isErased?: true } {
  if (turn !== "seen" && turn.effect === "erase") ephemeral.forget(conversationId);
  if (turn !== "seen" && !turn.isKept) {
    ephemeral.add(conversationId, turn.activities, turn.effect);
    notify(conversationId);
  }
  const told = ephemeral.turn(conversationId, id);
  return {
    ...(told.length > 0 ? { activities: toDirectLine(conversationId, told) } : {}),
    ...(told[0]?.effect === "erase" ? { isErased: true } : {}),
  };
}

function tellTrouble({ ephemeral, notify, trouble, now }: ReceiveOptions, conversationId: string): Answer {
  const told = ephemeral.add(conversationId, [{ id: randomUUID(), at: now(), from: "bot", text: trouble }]);
  notify(conversationId);
  const error = { code: "BotError", message: "the message could not be handled; send it again" };
  return { status: 502, body: { error, activities: toDirectLine(conversationId, told) } };
}
