import type { Share } from "./estimate.ts";
import { describeLatency } from "./latency.ts";
import type { Evaluation, Taken } from "./measure-evaluation.ts";

const labelWidth = 38;
const barWidth = 20;
const mostShown = 12;

/** The whole report as text: shares with their 95 % intervals, what is mixed up most, and how long a message takes. */
export function describeEvaluation({ messages, figures, kinds, topics, styles, taken, latency }: Evaluation): string {
  return [
    `${`${messages} messages`.padEnd(labelWidth)}${" ".repeat(barWidth)}   share   95 % interval       of`,
    ...Object.values(figures).map(({ label, ...share }) => describeShare(label, share)),
    ...describeGroup("Right by kind", kinds),
    ...describeGroup("Right at once by topic", topics),
    ...describeGroup("Right by style", styles),
    "",
    "Mixed up most",
    ...describeCommonest(taken.filter((one) => one.taken !== one.meant && one.taken !== "clarify")),
    "",
    "Asked back most",
    ...describeCommonest(taken.filter((one) => one.taken !== one.meant && one.taken === "clarify")),
    "",
    `A message takes ${describeLatency(latency)}.`,
  ].join("\n");
}

/** A title and a line for each share. */
export function describeGroup(title: string, shares: Readonly<Record<string, Share>>): readonly string[] {
  return ["", title, ...Object.entries(shares).map(([name, share]) => describeShare(`  ${name}`, share))];
}

/** One line: name, bar, share, interval, number. */
export function describeShare(name: string, { value, low, high, of }: Share): string {
  const bar = "█".repeat(Math.round(value * barWidth)).padEnd(barWidth, "░");
  return `${name.padEnd(labelWidth)}${bar} ${percent(value)}  ${percent(low)} to ${percent(high)} ${String(of).padStart(6)}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1).padStart(5)} %`;
}

function describeCommonest(taken: readonly Taken[]): readonly string[] {
  return taken
    .slice(0, mostShown)
    .map((one) => `${String(one.count).padStart(4)}  ${one.meant} taken for ${one.taken}`);
}
