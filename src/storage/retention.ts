import type { ConversationStore } from "../core/conversation.ts";

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** How long conversations are kept after the last message. */
export interface RetentionOptions {
  readonly retentionDays: number;
  /** Shorter, since people may sit at a shared computer. */
  readonly websiteRetentionHours: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** How many conversations of a channel were removed. */
export interface Removal {
  readonly channel: string;
  readonly removed: number;
}

/** Removes the conversations that have been kept for as long as they may be, one channel after the other. */
export async function applyRetention(store: ConversationStore, options: RetentionOptions): Promise<readonly Removal[]> {
  const { retentionDays, websiteRetentionHours, now } = options;
  const lifetimes = {
    web: websiteRetentionHours * hour,
    teams: retentionDays * day,
    slack: retentionDays * day,
    local: retentionDays * day,
  };
  const removals: Removal[] = [];
  for (const [channel, lifetime] of Object.entries(lifetimes)) {
    removals.push({ channel, removed: await store.purge(channel, now() - lifetime) });
  }
  return removals;
}
