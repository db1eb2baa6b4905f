import type { Topic } from "../core/content.ts";
import type { Interpretation } from "../core/interpretation.ts";
import { decide } from "./decide.ts";
import { rankMeanings } from "./rank-meanings.ts";
import type { Reader } from "./reader.ts";
import { isQuestion } from "./split-clauses.ts";
import { wordsOf } from "./words.ts";

/** Both questions must be this likely to be answered together. */
const sureOfBoth = 0.4;

/** Two questions in one message, when both are clear: what the article answers comes first. Null when there are not two. */
export function readTwoQuestions(
  reader: Reader,
  clauses: readonly string[],
  topics: ReadonlyMap<string, Topic>,
): Interpretation | null {
  const asked = clauses.filter(isQuestion);
  if (asked.length !== 2) return null;
  const read = asked.map((question) =>
    decide(rankMeanings(reader, question), topics, { words: wordsOf(question), isAsking: true }),
  );
  const [first, second] = [...read.filter(({ kind }) => kind === "answer"), ...read.filter(isUncovered)];
  if (first === undefined || second === undefined) return null;
  if (idOf(first) === idOf(second) || read.some(({ confidence }) => confidence < sureOfBoth)) return null;
  const others = first.alternatives.filter(({ topic }) => topic !== second.topic);
  const alternatives =
    second.topic === null ? others : [{ topic: second.topic, confidence: second.confidence }, ...others];
  const kind = isUncovered(second) ? "not-covered" : "answer";
  return { ...first, second: { kind, id: idOf(second) }, alternatives: alternatives.slice(0, 3) };
}

function isUncovered({ kind }: Interpretation): boolean {
  return kind === "not-covered";
}

function idOf({ topic, intent }: Interpretation): string {
  return topic ?? intent ?? "";
}
