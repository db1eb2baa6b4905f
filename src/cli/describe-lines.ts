import type { CrisisContent, CrisisLine } from "../core/crisis.ts";
import { findUnverifiedLines } from "../server/crisis-lines-age.ts";

/** The most doubtful first. */
const doubts: readonly CrisisLine["confidence"][] = ["conflicting", "memory", "single-source", "corroborated"];

/** The crisis lines of some countries (ISO 3166; all when none is named) as text: those to verify first, and what to do then. */
export function describeLines(crisis: CrisisContent, wanted: readonly string[], now: number): string {
  const unverified = new Set(findUnverifiedLines(crisis, now));
  const regions = [...crisis.regions].filter(([code]) => wanted.length === 0 || wanted.includes(code));
  const lists = regions.flatMap(([code, { name, emergency, lines }]) => [
    `${code}  ${name}: in an emergency ${emergency.map(({ display }) => display).join(", ")}`,
    ...describe(lines, unverified),
    "",
  ]);
  const shown = [...regions.flatMap(([, { lines }]) => lines), ...crisis.international];
  const open = shown.filter((line) => unverified.has(line)).length;
  return [
    ...lists,
    "International directories",
    ...describe(crisis.international, unverified),
    "",
    open === 0 ? "All of these lines were verified." : adviceFor(open, regions, crisis.staleAfterDays, now),
  ].join("\n");
}

function describe(lines: readonly CrisisLine[], unverified: ReadonlySet<CrisisLine>): readonly string[] {
  const rank = (line: CrisisLine): number => (unverified.has(line) ? doubts.indexOf(line.confidence) : doubts.length);
  return lines
    .toSorted((a, b) => rank(a) - rank(b) || (a.verifiedOn ?? "").localeCompare(b.verifiedOn ?? ""))
    .map((line) => {
      const state = unverified.has(line) ? "to verify" : "verified";
      const ways = line.channels.map(({ type, display }) => `${type} ${display}`).join(", ");
      const age = line.verifiedOn ?? "never";
      return `  ${state.padEnd(10)} ${line.confidence.padEnd(14)} ${age.padEnd(11)} ${line.name}: ${ways} (${line.hours})`;
    });
}

function adviceFor(
  open: number,
  regions: readonly (readonly [code: string, ...unknown[]])[],
  staleAfterDays: number,
  now: number,
): string {
  const day = new Date(now).toISOString().slice(0, 10);
  const codes = regions.map(([code]) => code).join(",");
  return [
    `${open} lines were not verified in the last ${staleAfterDays} days. Call each, or open its own site; check number, hours, languages and cost; then`,
    `write verified_on: ${day} beside it in content/crisis/lines.yaml. To start in production before that, knowing it:`,
    `CRISIS_LINES_ACKNOWLEDGED="${codes} ${day}"`,
  ].join("\n");
}
