import type { Utterance } from "../../core/turn.ts";
import type { IncomingActivity } from "./activity.ts";

/**
 * What an activity says to the bot; null when it says nothing (typing, reactions, other events). A pressed choice comes
 * with its payload in `channelData.payload` (our page) or in `value` (a `messageBack` button).
 */
export function toUtterance(activity: IncomingActivity, id: string, clientData: string): Utterance | null {
  const { type, name, locale, localTimezone, channelData } = activity;
  const isOpened = type === "event" && name === "opened";
  if (type !== "message" && !isOpened) return null;
  const payload = isOpened ? "event:opened" : payloadOf(activity);
  return {
    id,
    text: isOpened ? "" : withoutNul(activity.text ?? ""),
    ...(payload === null ? {} : { payload }),
    ...(locale ? { locale } : {}),
    ...(localTimezone ? { timeZone: localTimezone } : {}),
    ...(channelData?.isWelcomed === true ? { isWelcomed: true } : {}),
    clientData,
  };
}

function payloadOf({ value, channelData }: IncomingActivity): string | null {
  if (channelData?.payload !== undefined) return withoutNul(channelData.payload);
  return typeof value === "string" ? withoutNul(value) : null;
}

/** No database takes U+0000 in a text whole, and nobody types it. */
function withoutNul(text: string): string {
  return text.replaceAll("\0", "");
}
