const dayFormat = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });
const minuteFormat = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });

/** A day (YYYY-MM-DD) as people write it: "November 24, 2026". */
export function sayDay(day: string): string {
  return dayFormat.format(new Date(`${day}T00:00:00Z`));
}

/** A time (ISO 8601) to the minute as people write it, in UTC. */
export function sayMinute(time: string): string {
  return minuteFormat.format(new Date(time));
}
