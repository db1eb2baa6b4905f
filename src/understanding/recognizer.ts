import { type Interpretation, notUnderstood, type ScoredTopic } from "../core/interpretation.ts";
import { type Answer, withAnswer } from "../core/slots.ts";
import type { DialogueState } from "../core/state.ts";
import type { Meaning } from "./examples.ts";
import type { Reader } from "./reader.ts";

/** A message as the recognizers get it. */
export interface Reading {
  readonly state: DialogueState;
  /** As `readText` gives it. */
  readonly text: string;
  readonly words: readonly string[];
  /** The share of the words that the content's phrases know, after repair. */
  readonly known: number;
  readonly reader: Reader;
}

/** Finds one kind of thing in a message; null when it is not there, and then the next recognizer looks. */
export type Recognizer = (reading: Reading) => Interpretation | null;

/** Below this share of known words a message says nothing that can be relied on. */
export const leastKnown = 0.5;

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

/** Answers to the interview as an interpretation; of two to one question the last counts. */
export function toAnswered(answers: readonly Answer[], confidence: number): Interpretation {
  return { ...notUnderstood, kind: "interview", slots: answers.reduce(withAnswer, {}), confidence };
}
