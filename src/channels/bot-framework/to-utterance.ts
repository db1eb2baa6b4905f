import { z } from "zod";
import type { Utterance } from "../../core/turn.ts";

/** A locale or a time zone; longer than any that there is, it is none. In UTF-16 units. */
const place = z.string().max(200).nullish().catch(null);

/**
 * An activity that a client sends (Bot Framework Activity schema). Fields that are not named here are screened and nothing
 * else: `id`, `timestamp` and `conversation` are the server's to set and are never taken from a client. No length is refused
 * but the body's: somebody's words may stand in any field, or beside it.
 */
export const incomingActivitySchema = z.looseObject({
  type: z.string().min(1),
  name: z.string().nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  attachments: z.unknown().optional(),
  // What only helps is left out when it is malformed: nobody's words are refused for it.
  locale: place,
  localTimezone: place,
  from: z.looseObject({ id: z.string().nullish() }).nullish(),
  channelData: z
    .looseObject({
      clientActivityID: z.string().min(1).optional(),
      payload: z.string().optional(),
      isWelcomed: z.boolean().optional().catch(false),
    })
    .nullish(),
});

/** An activity as a client sends it. */
export type IncomingActivity = z.infer<typeof incomingActivitySchema>;

/**
 * What an activity says to the bot; null when it says nothing (typing, reactions, other events). An edited message says
 * what it says now. A pressed choice comes with its payload in `channelData.payload` (our page) or in `value` (a
 * `messageBack` button).
 */
export function toUtterance(activity: IncomingActivity, id: string, clientData: string): Utterance | null {
  const { type, text, locale, localTimezone, ...other } = activity;
  const { name, value, channelData, attachments } = other;
  const isOpened = type === "event" && name === "opened";
  if (type !== "message" && type !== "messageUpdate" && !isOpened) return null;
  const otherText = withoutNul(stringsIn(other).join("\n"));
  const pressed = isOpened ? "event:opened" : (channelData?.payload ?? value);
  return {
    id,
    text: withoutNul(text ?? ""),
    ...(typeof pressed === "string" ? { payload: withoutNul(pressed) } : {}),
    ...(otherText === "" ? {} : { otherText }),
    ...(hasUnreadable(attachments) ? { hasAttachment: true } : {}),
    ...(locale ? { locale } : {}),
    ...(localTimezone ? { timeZone: localTimezone } : {}),
    ...(channelData?.isWelcomed ? { isWelcomed: true } : {}),
    clientData,
  };
}

const attachmentsSchema = z.array(z.object({ contentType: z.string() }).catch({ contentType: "" }));

/** Whether anything is attached but text: some channels attach the message itself again as HTML, or what it quotes. */
function hasUnreadable(attachments: unknown): boolean {
  const { data = [] } = attachmentsSchema.safeParse(attachments);
  return data.some(({ contentType }) => !contentType.startsWith("text/"));
}

/** Every string in a value from outside, at any depth: without recursion, which a deep one would end with an error. */
function stringsIn(value: unknown): readonly string[] {
  const found: string[] = [];
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === "string") found.push(next);
    if (typeof next === "object" && next !== null) for (const one of Object.values(next).reverse()) open.push(one);
  }
  return found;
}

/** No database takes U+0000 in a text whole, and nobody types it. */
function withoutNul(text: string): string {
  return text.replaceAll("\0", "");
}
