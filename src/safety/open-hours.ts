/** The first span of hours in a note on hours: `10:00-24:00 daily by phone`. */
const span = /\b(\d{1,2}:\d{2})\s*-\s*(\d{1,2}:\d{2})\b/;

/** Whether a line answers at a time (milliseconds since 1970) in a zone; null when its hours do not say. */
export function isOpen(hours: string, now: number, zone: string | null): boolean | null {
  if (isAlwaysOpen(hours)) return true;
  const [from, to] =
    span
      .exec(hours)
      ?.slice(1)
      .map((time) => time.padStart(5, "0")) ?? [];
  if (from === undefined || to === undefined || zone === null) return null;
  const time = new Date(now).toLocaleTimeString("en-GB", { timeZone: zone, timeStyle: "short" });
  return from <= to ? time >= from && time < to : time >= from || time < to;
}

/** Whether the note on hours begins with "24/7". */
export function isAlwaysOpen(hours: string): boolean {
  return hours.startsWith("24/7");
}

/** The span of hours as it is shown; null when there is none. */
export function shownHours(hours: string): string | null {
  return span.exec(hours)?.[0] ?? null;
}
