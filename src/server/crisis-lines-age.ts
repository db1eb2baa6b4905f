import type { CrisisContent, CrisisLine } from "../core/crisis.ts";

const day = 24 * 60 * 60 * 1000;

/** The lines that no person has checked, or not for longer than the content allows. `now` is in milliseconds since 1970. */
export function findUnverifiedLines(crisis: CrisisContent, now: number): readonly CrisisLine[] {
  const lines = [...crisis.regions.values(), { lines: crisis.international }].flatMap((region) => region.lines);
  const oldest = now - crisis.staleAfterDays * day;
  return lines.filter(({ verifiedOn }) => verifiedOn === null || Date.parse(verifiedOn) < oldest);
}

/** The operator's word that the crisis lines of some countries were checked on a day (YYYY-MM-DD). */
interface Acknowledgment {
  readonly regions: readonly string[];
  readonly date: string;
}

/**
 * What an operator has to do about crisis lines before people in need are shown them; null when there is nothing. An
 * acknowledgment grows old like a line's own date, and must name the country that is served by default (ISO 3166), if any.
 */
export function checkCrisisLines(
  crisis: CrisisContent,
  given: Acknowledgment | null,
  now: number,
  region: string | null,
): string | null {
  const unverified = findUnverifiedLines(crisis, now).length;
  if (unverified === 0) return null;
  const countries = [...crisis.regions.keys()];
  const days = `the last ${crisis.staleAfterDays} days`;
  const example = `${countries.slice(0, 2).join(",") || "US"} ${new Date(now).toISOString().slice(0, 10)}`;
  if (given === null) {
    return `CRISIS_LINES_ACKNOWLEDGED: is not set, and ${unverified} crisis lines were not verified in ${days}; try those of the countries that you serve, and set it to these countries and the day: ${example}`;
  }
  const unknown = given.regions.filter((region) => !crisis.regions.has(region));
  if (unknown.length > 0) {
    return `CRISIS_LINES_ACKNOWLEDGED: there are no crisis lines for ${unknown.join(", ")}; add them to content/crisis/lines.yaml, or use only ${countries.join(", ")}`;
  }
  if (region !== null && !given.regions.includes(region)) {
    return `CRISIS_LINES_ACKNOWLEDGED: does not name ${region}, which is the REGION that is served; verify its crisis lines and add it`;
  }
  const age = now - Date.parse(given.date);
  if (age >= 0 && age <= crisis.staleAfterDays * day) return null;
  return `CRISIS_LINES_ACKNOWLEDGED: ${given.date} is not within ${days}; verify the crisis lines again and set it to the day on which you did: ${example}`;
}
