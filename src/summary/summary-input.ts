import type { Content } from "../core/content.ts";
import type { InterviewDefinition } from "../core/leaning.ts";
import type { DialogueState } from "../core/state.ts";
import type { Fit } from "../core/turn.ts";

/** What a summary is made from. */
export interface SummaryInput {
  readonly content: Content;
  readonly interview: InterviewDefinition;
  readonly state: DialogueState;
  /** How both formats fit the answers; null while the core questions are open, or when none was answered. */
  readonly fit: Fit | null;
  /** The day on which it is made (YYYY-MM-DD). */
  readonly date: string;
}
