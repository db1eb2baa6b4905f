import { z } from "zod";
import type { ReplyKind } from "../../core/interpretation.ts";
import type { Part } from "../../core/turn.ts";
import { HttpError } from "./http-error.ts";

/** Beyond these lengths (in UTF-16 units) a field that is not the person's text is refused. */
const longestId = 200;
const longestPayload = 1000;

const short = z.string().max(longestId);

/**
 * What is read of an activity that a client sends (Bot Framework Activity schema). Other fields, such as `id`,
 * `timestamp` and `conversation`, are the server's to set and are never taken from a client.
 */
const incomingActivitySchema = z.object({
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
      payload: z.string().max(longestPayload).optional(),
      isWelcomed: z.boolean().optional().catch(false),
    })
    .nullish(),
});

/** An activity as a client sends it. */
export type IncomingActivity = z.infer<typeof incomingActivitySchema>;

/** Checks an activity; throws an `HttpError` 400 that names the field and never quotes it. */
export function parseActivity(body: unknown): IncomingActivity {
  const parsed = incomingActivitySchema.safeParse(body);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "the body"}: ${message}`);
  throw new HttpError(400, "BadArgument", faults.join("; "));
}

/** A button under a message. */
export interface CardAction {
  readonly type: "messageBack";
  readonly title: string;
  /** What is sent as the message's text. */
  readonly text: string;
  /** What the person sees that they said. */
  readonly displayText: string;
  /** The choice's payload. */
  readonly value: string;
}

/** A message of the bot, without what the channel adds: id, time, conversation and sender. */
export interface MessageActivity {
  readonly type: "message";
  readonly text: string;
  readonly textFormat: "markdown";
  readonly suggestedActions?: { readonly actions: readonly CardAction[] };
  readonly channelData: {
    readonly kind: ReplyKind;
    readonly parts?: readonly Part[];
    readonly sections?: readonly string[];
  };
}
