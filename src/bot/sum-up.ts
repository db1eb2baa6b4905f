import type { Script } from "../core/script.ts";
import type { DialogueState } from "../core/state.ts";
import type { Summary } from "../core/summary.ts";
import { fitOf, leaningOf } from "../dialogue/fit.ts";
import { summarize } from "../summary/summarize.ts";

/** The summary of a conversation as it stands; `now` in milliseconds since 1970 gives its date. */
export function sumUp({ content, interview }: Script, state: DialogueState, now: number): Summary {
  const fit = leaningOf(interview, state) === null ? null : fitOf(content, interview, state);
  const date = new Date(now).toISOString().slice(0, 10);
  return summarize({ content, interview, state, fit, date });
}
