import { z } from "zod";
import type { Utterance } from "../../core/turn.ts";

/** Longer fields that are not the person's text are refused. In UTF-16 units. */
const short = z.string().max(200);
const payload = z.string().max(1000);

/**
 * What is read of an activity that a client sends (Bot Framework Activity schema). Other fields, such as `id`,
 * `timestamp` and `conversation`, are the server's to set and are never taken from a client.
 */
export const incomingActivitySchema = z.object({
  type: short.min(1),
  name: short.nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  // What only helps is left out when it is malformed: nobody's words are refused for it.
  locale: short.nullish().catch(null),
  localTimezone: short.nullish().catch(null),
  from: z.looseObject({ id: short.nullish() }).nullish(),
  channelData: z
    .looseObject({
      clientActivityID: short.min(1).optional(),
      payload: payload.optional(),
      isWelcomed: z.boolean().optional().catch(false),
    })
    .nullish(),
});

/** An activity as a client sends it, without what is not read. */
export type IncomingActivity = z.infer<typeof incomingActivitySchema>;

/**
 * What an activity says to the bot; null when it says nothing (typing, reactions, other events). A pressed choice comes
 * with its payload in `channelData.payload` (our page) or in `value` (a `messageBack` button).
 */
export function toUtterance(activity: IncomingActivity, id: string, clientData: string): Utterance | null {
  const { type, name, text, from, locale, localTimezone, channelData } = activity;
  const isOpened = type === "event" && name === "opened";
  if (type !== "message" && !isOpened) return null;
  const otherText = withoutNul(stringsIn([name, activity.value, channelData, from]).join("\n"));
  const pressed = isOpened ? "event:opened" : (channelData?.payload ?? activity.value);
  return {
    id,
    text: withoutNul(text ?? ""),
    ...(typeof pressed === "string" ? { payload: withoutNul(pressed) } : {}),
    ...(otherText === "" ? {} : { otherText }),
    ...(locale ? { locale } : {}),
    ...(localTimezone ? { timeZone: localTimezone } : {}),
    ...(channelData?.isWelcomed ? { isWelcomed: true } : {}),
    clientData,
  };
}

/** Every string in a value from outside, at any depth. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** No database takes U+0000 in a text whole, and nobody types it. */
function withoutNul(text: string): string {
  return text.replaceAll("\0", "");
}
