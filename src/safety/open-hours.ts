/** The first span of hours in a note on hours: `10:00-24:00 daily by phone`. */
const span = /\b(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})\b/;

/** Whether a line answers at a time (milliseconds since 1970) in a zone; null when its hours do not say. */
export function isOpen(hours: string, now: number, zone: string | null): boolean | null {
  if (isAlwaysOpen(hours)) return true;
  const [, fromHour, fromMinute, toHour, toMinute] = span.exec(hours) ?? [];
  if (fromHour === undefined || zone === null) return null;
  const minute = minuteOfDay(now, zone);
  const from = Number(fromHour) * 60 + Number(fromMinute);
  const to = Number(toHour) * 60 + Number(toMinute);
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

/** Whether the note on hours begins with "24/7". */
export function isAlwaysOpen(hours: string): boolean {
  return hours.startsWith("24/7");
}

/** The span of hours as it is shown; null when there is none. */
export function shownHours(hours: string): string | null {
  return span.exec(hours)?.[0] ?? null;
}

function minuteOfDay(now: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  })
    .formatToParts(now)
    .map(({ type, value }) => [type, Number(value)] as const);
  const { hour = 0, minute = 0 }: { hour?: number; minute?: number } = Object.fromEntries(parts);
  return hour * 60 + minute;
}
