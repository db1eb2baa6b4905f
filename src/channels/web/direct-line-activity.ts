import { z } from "zod";
import type { StoredActivity } from "../../core/conversation.ts";
import { toActivity } from "../bot-framework/to-activity.ts";
import type { IncomingActivity } from "../bot-framework/to-utterance.ts";

/** Activities as Direct Line 3.0 delivers them, with the place to go on from: in this protocol a watermark is a string. */
export interface ActivityGroup {
  readonly activities: readonly object[];
  readonly watermark: string;
}

/** The sender of all that the bot says. */
const bot = { id: "circle-or-chair", role: "bot" };

/** What a client gets back of its own activity beside its text. */
const clientDataSchema = z.looseObject({ type: z.string(), from: z.object({ id: z.string(), role: z.string() }) });

/**
 * What is stored of a client's activity beside its text: only what the client needs back. Without `clientActivityID` Web
 * Chat shows a message twice or leaves it at "Sending"; our page knows by the payload which choice was pressed. Who sent
 * it is told by the role; `userId` is the one in the token.
 */
export function toClientData({ type, name, channelData }: IncomingActivity, userId: string | null): string {
  const { clientActivityID, payload } = channelData ?? {};
  const from = { id: userId ?? "person", role: "user" };
  const kind = type === "event" ? { type, name } : { type: "message" };
  return JSON.stringify({ ...kind, channelData: { clientActivityID, payload }, from });
}

/** What was said in a conversation as its client gets it: what the bot says answers the person's activity before it. */
export function toDirectLine(conversationId: string, said: readonly StoredActivity[]): readonly object[] {
  let replyToId: string | undefined;
  return said.map(({ id, at, from, text, reply, clientData }) => {
    const timestamp = new Date(at).toISOString();
    const base = { id, timestamp, channelId: "directline", conversation: { id: conversationId } };
    if (from === "bot")
      return { ...base, ...(reply ? toActivity(reply) : { type: "message", text }), from: bot, replyToId };
    replyToId = id;
    return { ...base, ...clientDataSchema.parse(JSON.parse(clientData ?? "")), text };
  });
}
