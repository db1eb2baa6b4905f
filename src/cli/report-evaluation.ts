import { isOpposite, type Judged, nameMeaning } from "./judge.ts";
import { wilsonInterval } from "./wilson-interval.ts";

const barWidth = 20;
const confusionsShown = 12;

/** The whole report on an evaluation: shares with their 95 % intervals, by kind, topic and style, and the commonest mix-ups. */
export function reportEvaluation(judged: readonly Judged[]): string {
  const questions = judged.filter(({ item }) => item.kind === "answer");
  const answers = judged.filter(({ item }) => item.kind === "interview");
  return [
    `${judged.length} messages                           right   95 % interval    of`,
    row("all", judged, ({ isRight }) => isRight),
    ...byName(judged, ({ item }) => item.kind),
    "",
    row("topic right or offered", questions, ({ isRightOrOffered }) => isRightOrOffered),
    row(
      "wrong topic answered",
      questions,
      ({ isRight, interpretation }) => !isRight && interpretation.kind === "answer",
    ),
    row(
      "other kinds answered as a topic",
      judged.filter(({ item }) => item.kind !== "answer"),
      ({ interpretation }) => interpretation.kind === "answer",
    ),
    row("interview value right", answers, ({ isRight }) => isRight),
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

function byName(judged: readonly Judged[], nameOf: (one: Judged) => string): readonly string[] {
  const names = [...new Set(judged.map(nameOf))].sort();
  return names.map((name) =>
    row(
      `  ${name}`,
      judged.filter((one) => nameOf(one) === name),
      ({ isRight }) => isRight,
    ),
  );
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

function confusions(judged: readonly Judged[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { item, interpretation, isRight } of judged) {
    if (isRight) continue;
    const pair = `${nameMeaning(item)} taken for ${nameMeaning(interpretation)}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, confusionsShown);
  return most.map(([pair, count]) => `${String(count).padStart(4)}  ${pair}`);
}
