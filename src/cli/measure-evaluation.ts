import { type Share, shareOf } from "./estimate.ts";
import { isRight, isTopicRight, type Judged, nameMeaning } from "./judge.ts";
import { type Latency, latencyOf } from "./latency.ts";
import { measures } from "./measures.ts";

/** How many messages of one meaning were taken for the same or for another one. */
export interface Taken {
  readonly meant: string;
  readonly taken: string;
  readonly count: number;
}

/** All figures on a set of messages. */
export interface Evaluation {
  readonly messages: number;
  readonly figures: Readonly<Record<string, Share & { readonly label: string }>>;
  /** What is right of each kind, of each topic (of the questions: at once), and of each style. */
  readonly kinds: Readonly<Record<string, Share>>;
  readonly topics: Readonly<Record<string, Share>>;
  readonly styles: Readonly<Record<string, Share>>;
  /** The commonest first; what is right too. */
  readonly taken: readonly Taken[];
  /** Of one message. */
  readonly latency: Latency;
}

/** Works out all figures. */
export function measureEvaluation(judged: readonly Judged[]): Evaluation {
  const figures = Object.entries(measures).map(([name, { label, among, isCounted }]) => {
    return [name, { label, ...shareOf(judged.filter(among), isCounted) }] as const;
  });
  const questions = judged.filter(({ item }) => item.kind === "answer");
  return {
    messages: judged.length,
    figures: Object.fromEntries(figures),
    kinds: sharesBy(judged, ({ item }) => item.kind, isRight),
    topics: sharesBy(questions, ({ item }) => item.topic ?? "", isTopicRight),
    styles: sharesBy(judged, ({ item }) => item.style ?? "plain", isRight),
    taken: countTaken(judged),
    latency: latencyOf(judged.map(({ milliseconds }) => milliseconds)),
  };
}

function sharesBy(
  judged: readonly Judged[],
  nameOf: (one: Judged) => string,
  isCounted: (one: Judged) => boolean,
): Readonly<Record<string, Share>> {
  const names = [...new Set(judged.map(nameOf))].sort();
  const named = (name: string) => judged.filter((one) => nameOf(one) === name);
  return Object.fromEntries(names.map((name) => [name, shareOf(named(name), isCounted)]));
}

function countTaken(judged: readonly Judged[]): readonly Taken[] {
  const counts = new Map<string, Taken>();
  for (const one of judged) {
    const meant = nameMeaning(one.item);
    const taken = isRight(one) ? meant : nameMeaning(one.interpretation);
    const key = `${meant} ${taken}`;
    counts.set(key, { meant, taken, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const byName = (a: Taken, b: Taken) => (`${a.meant} ${a.taken}` < `${b.meant} ${b.taken}` ? -1 : 1);
  return [...counts.values()].sort((a, b) => b.count - a.count || byName(a, b));
}
