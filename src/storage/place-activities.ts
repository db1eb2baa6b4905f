import type { Activity, StoredActivity } from "../core/conversation.ts";
import { nextWatermark } from "../core/watermark.ts";

/** Gives what was said in one turn its places, after the last watermark of the conversation (0: there is none). */
export function placeActivities(said: readonly Activity[], last: number, now: number): readonly StoredActivity[] {
  const first = nextWatermark(last, now);
  return said.map((activity, index) => ({ ...activity, watermark: first + index }));
}
