import { type Interpretation, notUnderstood, type ScoredTopic } from "../core/interpretation.ts";
import type { Meaning } from "./examples.ts";

/** A meaning as an interpretation, with what else it may have been. */
export function toInterpretation(
  { kind, id }: Meaning,
  confidence: number,
  alternatives: readonly ScoredTopic[] = [],
): Interpretation {
  return {
    ...notUnderstood,
    kind,
    topic: kind === "answer" ? id : null,
    intent: kind === "answer" || kind === "off-topic" ? null : id,
    confidence,
    alternatives,
  };
}
