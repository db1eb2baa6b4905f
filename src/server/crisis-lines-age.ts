import type { CrisisContent, CrisisLine } from "../core/crisis.ts";

const day = 24 * 60 * 60 * 1000;

/** A crisis line that nobody has checked lately. */
export interface UnverifiedLine {
  /** ISO 3166-1 code; null for a line that serves many countries. */
  readonly region: string | null;
  readonly id: string;
}

/** The lines that no person has checked, or not for longer than the content allows. `now` is in milliseconds since 1970. */
export function findUnverifiedLines(crisis: CrisisContent, now: number): readonly UnverifiedLine[] {
  const isOld = ({ verifiedOn }: CrisisLine): boolean =>
    verifiedOn === null || now - Date.parse(verifiedOn) > crisis.staleAfterDays * day;
  const regional = [...crisis.regions].flatMap(([region, { lines }]) =>
    lines.filter(isOld).map(({ id }) => ({ region, id })),
  );
  return [...regional, ...crisis.international.filter(isOld).map(({ id }) => ({ region: null, id }))];
}

/** The operator's word that the crisis lines of some countries were checked on a day (YYYY-MM-DD). */
export interface CrisisAcknowledgment {
  readonly regions: readonly string[];
  readonly date: string;
}

/**
 * What an operator has to do about crisis lines before people in need are shown them; null when there is nothing. An
 * acknowledgment grows old like a line's own date.
 */
export function checkCrisisLines(
  crisis: CrisisContent,
  acknowledged: CrisisAcknowledgment | null,
  now: number,
): string | null {
  const count = findUnverifiedLines(crisis, now).length;
  if (count === 0) return null;
  if (acknowledged === null) {
    return `CRISIS_LINES_ACKNOWLEDGED: is not set, and ${count} crisis lines were not verified in the last ${crisis.staleAfterDays} days; try those of the countries that you serve, and set it to these countries and the day: ${toExample(crisis, now)}`;
  }
  const unknown = acknowledged.regions.filter((region) => !crisis.regions.has(region));
  if (unknown.length > 0) {
    return `CRISIS_LINES_ACKNOWLEDGED: there are no crisis lines for ${unknown.join(", ")}; add them to content/crisis/lines.yaml, or use only ${[...crisis.regions.keys()].join(", ")}`;
  }
  const age = now - Date.parse(acknowledged.date);
  if (age >= 0 && age <= crisis.staleAfterDays * day) return null;
  return `CRISIS_LINES_ACKNOWLEDGED: ${acknowledged.date} is not within the last ${crisis.staleAfterDays} days; verify the crisis lines again and set it to the day on which you did: ${toExample(crisis, now)}`;
}

function toExample({ regions }: CrisisContent, now: number): string {
  return `${[...regions.keys()].slice(0, 2).join(",") || "US"} ${new Date(now).toISOString().slice(0, 10)}`;
}
