import type { ConversationKey, ConversationStore } from "../../core/conversation.ts";
import type { Log } from "../../core/log.ts";
import { type ActivityGroup, toDirectLine } from "./direct-line-activity.ts";
import type { EphemeralActivities } from "./ephemeral-activities.ts";

/** The key of a website's conversation. */
export function toKey(conversationId: string): ConversationKey {
  return { channel: "web", tenant: "", id: conversationId };
}

/** Reads what was said in a conversation after a watermark. */
export type ReadTranscript = (conversationId: string, after: number) => Promise<ActivityGroup>;

/**
 * What the store has and what is only remembered, in one order. When the store fails, the watermark stays where it was,
 * so that nothing is passed over: a client that polls gives up for good at any error, and a crisis reply must reach it.
 */
export function createReadTranscript(
  store: ConversationStore,
  ephemeral: EphemeralActivities,
  log: Log,
): ReadTranscript {
  return async (conversationId, after) => {
    const remembered = ephemeral.after(conversationId, after);
    try {
      const stored = await store.activities(toKey(conversationId), after);
      const said = [...stored, ...remembered].sort((one, other) => one.watermark - other.watermark);
      return { activities: toDirectLine(conversationId, said), watermark: String(said.at(-1)?.watermark ?? after) };
    } catch (error) {
      log("error", "activities-not-read", { conversation: toKey(conversationId), error });
      return { activities: toDirectLine(conversationId, remembered), watermark: String(after) };
    }
  };
}
