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

/**
 * What a client must get back of its own activity: without `clientActivityID` in the very `channelData` it sent, Web Chat
 * shows a message twice or leaves it at "Sending".
 */
const clientDataSchema = z.looseObject({ type: z.string(), from: z.object({ id: z.string(), role: z.string() }) });

/** The client's own part of an activity, to be stored beside its text. */
export function toClientData(
  { type, name, value, channelData, from }: IncomingActivity,
  userId: string | null,
): string {
  const sender = { id: userId ?? from?.id ?? "person", role: "user" };
  return JSON.stringify({ type, name, value, channelData, from: sender });
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
