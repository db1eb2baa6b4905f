import { z } from "zod";
import type { StoredActivity } from "../../core/conversation.ts";
import type { IncomingActivity } from "../bot-framework/activity.ts";
import { toActivity } from "../bot-framework/to-activity.ts";

/** An activity as Direct Line 3.0 delivers it. */
export interface DirectLineActivity {
  readonly id: string;
  /** ISO 8601. */
  readonly timestamp: string;
  readonly type: string;
  readonly channelId: "directline";
  readonly conversation: { readonly id: string };
  readonly from: { readonly id: string; readonly role: "bot" | "user" };
  readonly replyToId?: string;
  readonly text?: string;
  readonly channelData?: unknown;
}

/** Activities with the place to go on from; a watermark is a string in this protocol. */
export interface ActivityGroup {
  readonly activities: readonly DirectLineActivity[];
  readonly watermark: string;
}

/** The sender of all that the bot says. */
const bot = { id: "circle-or-chair", role: "bot" } as const;

/** Who a person is when their client did not say. */
const someone = "person";

/**
 * What a client must get back of its own activity: without `clientActivityID` in the very `channelData` it sent, Web Chat
 * shows a message twice or leaves it at "Sending".
 */
const clientDataSchema = z.object({
  type: z.string(),
  name: z.string().optional(),
  value: z.unknown().optional(),
  channelData: z.unknown().optional(),
  from: z.string(),
});

/** The client's own part of an activity, to be stored beside its text. */
export function toClientData(activity: IncomingActivity, userId: string | null): string {
  const { type, name, value, channelData, from } = activity;
  const clientData: z.infer<typeof clientDataSchema> = {
    type,
    ...(name ? { name } : {}),
    ...(value === undefined ? {} : { value }),
    ...(channelData ? { channelData } : {}),
    from: userId ?? from?.id ?? someone,
  };
  return JSON.stringify(clientData);
}

/** What was said in a conversation as its client gets it: what the bot says answers the person's activity before it. */
export function toDirectLine(conversationId: string, said: readonly StoredActivity[]): readonly DirectLineActivity[] {
  let replyToId: string | undefined;
  return said.map((activity) => {
    const { id, at, from } = activity;
    const base = {
      id,
      timestamp: new Date(at).toISOString(),
      channelId: "directline",
      conversation: { id: conversationId },
    } as const;
    if (from === "bot") return { ...base, ...saidByBot(activity), from: bot, ...(replyToId ? { replyToId } : {}) };
    replyToId = id;
    return { ...base, ...saidByPerson(activity) };
  });
}

function saidByBot({ text, reply }: StoredActivity): { readonly type: string; readonly text: string } {
  return reply === undefined ? { type: "message", text } : toActivity(reply);
}

type Own = Pick<DirectLineActivity, "type" | "from" | "text" | "channelData">;

function saidByPerson({ text, clientData }: StoredActivity): Own {
  const { from, type, ...rest } = readClientData(clientData);
  return { ...rest, type, from: { id: from, role: "user" }, ...(type === "message" ? { text } : {}) };
}

function readClientData(clientData: string | undefined): z.infer<typeof clientDataSchema> {
  return clientData === undefined ? { type: "message", from: someone } : clientDataSchema.parse(JSON.parse(clientData));
}
