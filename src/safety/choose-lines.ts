import type { CrisisContent, CrisisLine, CrisisRegion } from "../core/crisis.ts";
import type { Risk } from "../core/risk.ts";
import { isOpen } from "./open-hours.ts";
import { regionOf, type Whereabouts, zoneIn } from "./regions.ts";

/** How many lines are shown: two, and one more when neither of them can be reached without a voice call. */
const mostLines = 2;

/** What lines are wanted for. */
export interface LineQuery extends Whereabouts {
  readonly risk: Pick<Risk, "category" | "about" | "variant">;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Lines for a danger, best first, and whose country they are. */
export interface ChosenLines {
  /** Null: the country is not known, or has no lines here; then the lines are international directories. */
  readonly region: CrisisRegion | null;
  /** ISO 3166; null when `region` is. */
  readonly code: string | null;
  /** The country was concluded, not said. */
  readonly isInferred: boolean;
  readonly lines: readonly CrisisLine[];
}

/**
 * The lines that fit: children's lines last for adults, by topic, then open before closed, then the person's language before others, then the order in the
 * content. A country without a line for the topic gets the directory for it and its line for any crisis.
 */
export function chooseLines(content: CrisisContent, query: LineQuery): ChosenLines {
  const code = regionOf(query);
  const region = content.regions.get(code ?? "");
  const topics = topicsOf(query.risk);
  if (code === null || region === undefined) {
    return { region: null, code: null, isInferred: false, lines: pick(content.international, topics, query, null) };
  }
  const fitting = pick(region.lines, topics, query, code);
  const isInferred = query.said === null;
  if (fitting.some((line) => line.topics.includes(topics[0] ?? "")))
    return { region, code, isInferred, lines: fitting };
  const directory = pick(content.international, topics.slice(0, 1), query, null).slice(0, 1);
  return { region, code, isInferred, lines: [...directory, ...fitting].slice(0, mostLines) };
}

/** The topics of lines that fit a danger, the best first; the line for any crisis is always among them. */
function topicsOf({ category, about, variant }: LineQuery["risk"]): readonly string[] {
  const medical = variant === "eating" ? ["medical", "eating"] : ["poison", "medical"];
  const own =
    category === "medical" ? medical : category === "abuse" || category === "harm-to-others" ? [category] : [];
  return about === "young" ? ["child", ...own, "suicide"] : [...own, "suicide"];
}

function pick(
  lines: readonly CrisisLine[],
  topics: readonly string[],
  { risk, now, timeZone, locale = "en" }: LineQuery,
  region: string | null,
): readonly CrisisLine[] {
  const zone = region === null ? null : zoneIn(region, timeZone);
  const language = locale.slice(0, 2).toLowerCase();
  const open = (line: CrisisLine): boolean | null => isOpen(line.hours, now, zone);
  const isForOthers = (line: CrisisLine): boolean => line.topics.includes("child") && risk.about !== "young";
  const rank = (line: CrisisLine): readonly number[] => [
    isForOthers(line) && region !== null ? 1 : 0,
    topics.findIndex((topic) => line.topics.includes(topic)),
    [true, null, false].indexOf(open(line)),
    line.languages.some((spoken) => spoken.startsWith(language)) ? 0 : 1,
    line.order,
  ];
  const ranked = lines
    .filter((line) => topics.some((topic) => line.topics.includes(topic)))
    .toSorted((a, b) => compare(rank(a), rank(b)));
  // a line that is closed now does not lead, even if it alone has the best topic
  const lead = ranked.filter((line) => open(line) !== false).slice(0, 1);
  const first = [...lead, ...ranked.filter((line) => !lead.includes(line))].slice(0, mostLines);
  const silent = first.some(isSilent) ? [] : ranked.filter(isSilent).slice(0, 1);
  return [...first, ...silent];
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** Whether it can be reached without speaking aloud. */
function isSilent(line: CrisisLine): boolean {
  return line.channels.some(({ type }) => type !== "call");
}
