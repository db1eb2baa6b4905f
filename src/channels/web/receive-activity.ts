import { createHash, randomUUID } from "node:crypto";
import type { HandleTurn, Turn } from "../../core/conversation.ts";
import type { Log } from "../../core/log.ts";
import type { Utterance } from "../../core/turn.ts";
import { type IncomingActivity, parseActivity } from "../bot-framework/activity.ts";
import { HttpError, toErrorBody } from "../bot-framework/http-error.ts";
import { toUtterance } from "../bot-framework/to-utterance.ts";
import type { Grant } from "./create-tokens.ts";
import { type DirectLineActivity, toClientData, toDirectLine } from "./direct-line-activity.ts";
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
export type ReceiveActivity = (grant: Grant, body: unknown) => Promise<Answer>;

/**
 * A turn that is kept reaches the client by its stream, and the answer is only its id. What is written nowhere stands in
 * the answer as well, so that a crisis reply does not wait for a stream.
 *
 * A failed turn is answered 502: nothing of it was written, Direct Line clients offer to send the message again, and then
 * it is handled once. The person is told in the conversation.
 */
export function createReceiveActivity(options: ReceiveOptions): ReceiveActivity {
  return async (grant, body) => {
    const activity = parseActivity(body);
    const userId = userIdOf(activity, grant);
    const id = activityId(grant.conversationId, activity.channelData?.clientActivityID);
    const utterance = toUtterance(activity, id, toClientData(activity, userId));
    if (utterance === null) return { status: 200, body: { id } };
    try {
      const turn = await takeLoggedTurn(options, grant.conversationId, utterance);
      return { status: 200, body: { id, ...toldAtOnce(options, grant.conversationId, id, turn) } };
    } catch (error) {
      options.log("error", "turn-failed", { conversation: toKey(grant.conversationId), error });
      return tellTrouble(options, grant.conversationId);
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
  conversationId: string,
  utterance: Utterance,
): Promise<Turn | "seen"> {
  const begin = now();
  const conversation = toKey(conversationId);
  const turn = await handleTurn(conversation, utterance);
  const milliseconds = now() - begin;
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
): { readonly activities?: readonly DirectLineActivity[]; readonly isErased?: true } {
  if (turn === "seen") {
    const remembered = ephemeral.turn(conversationId, id);
    return remembered.length === 0 ? {} : { activities: toDirectLine(conversationId, remembered) };
  }
  const isErased = turn.effect === "erase";
  if (isErased) ephemeral.forget(conversationId);
  if (turn.isKept) return {};
  const remembered = ephemeral.add(conversationId, turn.activities);
  notify(conversationId);
  return { activities: toDirectLine(conversationId, remembered), ...(isErased ? { isErased } : {}) };
}

function tellTrouble({ ephemeral, notify, trouble, now }: ReceiveOptions, conversationId: string): Answer {
  const told = ephemeral.add(conversationId, [{ id: randomUUID(), at: now(), from: "bot", text: trouble }]);
  notify(conversationId);
  const error = toErrorBody("BotError", "the message could not be handled; send it again");
  return { status: 502, body: { ...error, activities: toDirectLine(conversationId, told) } };
}
