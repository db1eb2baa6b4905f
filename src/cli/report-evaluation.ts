import { isOpposite, type Judged, nameMeaning } from "./judge.ts";

const barWidth = 20;
const confusionsShown = 12;

/** The whole report on an evaluation: shares with their 95 % intervals, by kind, topic and style, and the commonest mix-ups. */
export function reportEvaluation(judged: readonly Judged[]): string {
  const questions = judged.filter(({ item }) => item.kind === "answer");
  const others = judged.filter(({ item }) => item.kind !== "answer");
  const answers = judged.filter(({ item }) => item.kind === "interview");
  const isTopic = ({ interpretation }: Judged): boolean => interpretation.kind === "answer";
  return [
    `${judged.length} messages                           right   95 % interval    of`,
    row("all", judged, isRight),
    ...byName(judged, ({ item }) => item.kind),
    "",
    row("topic right or offered", questions, (one) => one.isRightOrOffered),
    row("wrong topic answered", questions, (one) => !one.isRight && isTopic(one)),
    row("other kinds answered as a topic", others, isTopic),
    row("interview value right", answers, isRight),
    row("interview value opposite", answers, isOpposite),
    "",
    "By topic",
    ...byName(questions, ({ item }) => item.topic ?? ""),
    "",
    "By style",
    ...byName(judged, ({ item }) => item.style ?? "plain"),
    "",
    "Most confused",
    ...confusions(judged),
  ].join("\n");
}

function isRight(one: Judged): boolean {
  return one.isRight;
}

function byName(judged: readonly Judged[], nameOf: (one: Judged) => string): readonly string[] {
  const names = [...new Set(judged.map(nameOf))].sort();
  return names.map((name) => {
    const named = judged.filter((one) => nameOf(one) === name);
    return row(`  ${name}`, named, isRight);
  });
}

/** One line: name, bar, share, interval, number. */
function row(name: string, judged: readonly Judged[], isCounted: (one: Judged) => boolean): string {
  const count = judged.filter(isCounted).length;
  const share = judged.length === 0 ? 0 : count / judged.length;
  const [low, high] = wilsonInterval(count, judged.length);
  const bar = "█".repeat(Math.round(share * barWidth)).padEnd(barWidth, "░");
  return `${name.padEnd(34)}${bar} ${percent(share)}  ${percent(low)} to ${percent(high)}  ${String(judged.length).padStart(5)}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0).padStart(3)} %`;
}

/** The 95 % interval of a share: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927. */
export function wilsonInterval(successes: number, of: number): readonly [low: number, high: number] {
  if (of === 0) return [0, 1];
  // So many standard deviations hold 95 % of a normal distribution.
  const z = 1.96;
  const share = successes / of;
  const spread = (z * z) / of;
  const center = (share + spread / 2) / (1 + spread);
  const half = (z / (1 + spread)) * Math.sqrt((share * (1 - share)) / of + spread / (4 * of));
  return [Math.max(0, center - half), Math.min(1, center + half)];
}

function confusions(judged: readonly Judged[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { item, interpretation } of judged.filter((one) => !one.isRight)) {
    const pair = `${nameMeaning(item)} taken for ${nameMeaning(interpretation)}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, confusionsShown);
  return most.map(([pair, count]) => `${String(count).padStart(4)}  ${pair}`);
}
