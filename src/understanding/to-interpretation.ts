import { type Interpretation, notUnderstood, type ScoredTopic } from "../core/interpretation.ts";
import { withAnswer } from "../core/slots.ts";
import type { Meaning } from "./examples.ts";
import type { ReadAnswer } from "./read-value.ts";

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

/** An answer to the interview as an interpretation. */
export function toAnswered({ answer, confidence }: ReadAnswer): Interpretation {
  return { ...notUnderstood, kind: "interview", slots: withAnswer({}, answer), confidence };
}
