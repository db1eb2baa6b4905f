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

/** Removes the conversations that have been kept for as long as they may be; returns how many of each channel. */
export async function applyRetention(
  store: ConversationStore,
  { retentionDays, websiteRetentionHours, now }: RetentionOptions,
): Promise<ReadonlyMap<string, number>> {
  const days = retentionDays * day;
  const lifetimes = { web: websiteRetentionHours * hour, teams: days, slack: days, local: days };
  const removals = new Map<string, number>();
  for (const [channel, lifetime] of Object.entries(lifetimes)) {
    removals.set(channel, await store.purge(channel, now() - lifetime));
  }
  return removals;
}
