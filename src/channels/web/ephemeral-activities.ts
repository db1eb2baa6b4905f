import type { Activity, StoredActivity, Turn } from "../../core/conversation.ts";
import { nextWatermark } from "../../core/watermark.ts";

/** Something that was said, with what its turn did: a repeated erasure must be told as one. */
export type EphemeralActivity = StoredActivity & Pick<Turn, "effect">;

/** What was said in turns that are written nowhere: in memory for a while, so that a page which is loaded again has it. */
export interface EphemeralActivities {
  /** Remembers what was said, behind all that was said before. */
  add(conversationId: string, activities: readonly Activity[], effect?: Turn["effect"]): readonly EphemeralActivity[];
  /** All that is remembered after a watermark, oldest first. */
  after(conversationId: string, watermark: number): readonly EphemeralActivity[];
  /** What was said in one turn, by the id of the person's activity; empty when it is not remembered. */
  turn(conversationId: string, activityId: string): readonly EphemeralActivity[];
  forget(conversationId: string): void;
}

/** How long anything is remembered, in milliseconds: one hour. */
const lifetime = 60 * 60 * 1000;

/** What is remembered of one conversation at most; then the oldest goes. */
const mostActivities = 100;

/** How many conversations are remembered at most; then the one that was silent longest goes. */
const mostConversations = 10_000;

/** Nothing is remembered yet. `now` is in milliseconds since 1970. */
export function createEphemeralActivities(now: () => number): EphemeralActivities {
  // A Map keeps the order of insertion, and each `add` inserts anew: the first one was silent longest.
  const remembered = new Map<string, readonly EphemeralActivity[]>();

  const recent = (conversationId: string): readonly EphemeralActivity[] =>
    (remembered.get(conversationId) ?? []).filter(({ at }) => at > now() - lifetime);

  const forgetOld = (): void => {
    for (const [conversationId, activities] of remembered) {
      const isOld = (activities.at(-1)?.at ?? 0) <= now() - lifetime;
      if (!isOld && remembered.size <= mostConversations) return;
      remembered.delete(conversationId);
    }
  };

  return {
    add: (conversationId, activities, effect = null) => {
      const before = recent(conversationId);
      const first = nextWatermark(before.at(-1)?.watermark ?? 0, now());
      const placed = activities.map((activity, index) => ({ ...activity, watermark: first + index, effect }));
      remembered.delete(conversationId);
      remembered.set(conversationId, [...before, ...placed].slice(-mostActivities));
      forgetOld();
      return placed;
    },
    after: (conversationId, watermark) => recent(conversationId).filter((activity) => activity.watermark > watermark),
    turn: (conversationId, activityId) => {
      const activities = recent(conversationId);
      const start = activities.findIndex(({ id }) => id === activityId);
      if (start < 0) return [];
      const end = activities.findIndex(({ from }, index) => index > start && from === "person");
      return activities.slice(start, end < 0 ? undefined : end);
    },
    forget: (conversationId) => {
      remembered.delete(conversationId);
    },
  };
}
