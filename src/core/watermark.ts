/**
 * The place of the next thing said in a conversation: after the last one, and never before the clock (milliseconds since
 * 1970, thousandfold). So an activity that a channel only keeps in memory gets a place among the stored ones.
 */
export function nextWatermark(last: number, now: number): number {
  return Math.max(last + 1, Math.floor(now) * 1000);
}
