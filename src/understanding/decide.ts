import { type Interpretation, notUnderstood, type ScoredTopic } from "../core/interpretation.ts";
import type { ScoredMeaning } from "./rank-meanings.ts";
import { toInterpretation } from "./to-interpretation.ts";

/** From here on the likeliest meaning is taken. */
const enough = 0.3;
/** The two best topics must differ by this much, else both are offered. */
const leastMargin = 0.08;
/** Below this nothing is worth offering. */
const leastOffered = 0.04;
const mostOffered = 3;

/** What is done with a ranking: answer, offer two or three topics, or take another kind of message for what it is. */
export function decide(ranking: readonly ScoredMeaning[]): Interpretation {
  const [best, next] = ranking;
  if (best === undefined) return notUnderstood;
  const topics: readonly ScoredTopic[] = ranking
    .filter(({ kind, confidence }) => kind === "answer" && confidence >= leastOffered)
    .slice(0, mostOffered + 1)
    .map(({ id, confidence }) => ({ topic: id, confidence }));
  const margin = best.confidence - (next?.confidence ?? 0);
  const isSure = best.confidence >= enough && margin >= leastMargin;
  const others = topics.filter(({ topic }) => topic !== best.id).slice(0, mostOffered);
  if (isSure || topics.length < 2) return toInterpretation(best, best.confidence, others);
  if (best.kind !== "answer" && best.confidence > 2 * (topics[0]?.confidence ?? 0))
    return toInterpretation(best, best.confidence, others);
  return { ...notUnderstood, confidence: best.confidence, alternatives: topics.slice(0, mostOffered) };
}
