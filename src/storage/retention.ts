import type { ConversationStore } from "../core/conversation.ts";

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** The channels whose conversations are removed; those of a channel that is not named here are kept for good. */
const channels = ["web", "teams", "slack", "local"];

/** How long conversations are kept after the last message. */
export interface Retention {
  readonly retentionDays: number;
  /** Shorter, since people may sit at a shared computer. */
  readonly websiteRetentionHours: number;
}

/** What removing needs. */
export interface RetentionOptions extends Retention {
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** How long a conversation of this channel is kept after the last message, in milliseconds. */
export function lifetimeOf(channel: string, { retentionDays, websiteRetentionHours }: Retention): number {
  return channel === "web" ? websiteRetentionHours * hour : retentionDays * day;
}

/** Removes the conversations that have been kept for as long as they may be; returns how many of each channel. */
export async function applyRetention(
  store: ConversationStore,
  options: RetentionOptions,
): Promise<ReadonlyMap<string, number>> {
  const removals = new Map<string, number>();
  for (const channel of channels) {
    removals.set(channel, await store.purge(channel, options.now() - lifetimeOf(channel, options)));
  }
  return removals;
}
