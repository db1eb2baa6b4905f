import type { Interpretation } from "../core/interpretation.ts";
import type { DialogueState } from "../core/state.ts";

/** A message as the recognizers get it. */
export interface Reading {
  readonly state: DialogueState;
  /** As `readText` gives it. */
  readonly text: string;
  readonly words: readonly string[];
}

/** Finds one kind of thing in a message; null when it is not there, and then the next recognizer looks. */
export type Recognizer = (reading: Reading) => Interpretation | null;
