import type { Script } from "../core/script.ts";
import type { DialogueState } from "../core/state.ts";
import { type Draft, idleChoices, sayTexts } from "./draft.ts";
import { askAgain } from "./respond-to-answer.ts";

/** Says one thing, then the open question again; without one, what can be done next. */
export function sayAside(script: Script, state: DialogueState, text: string): Draft {
  const again = askAgain(script, state, "command");
  const choices = again.length > 0 ? [] : idleChoices(script.content.wording, state);
  return { state, replies: [sayTexts("command", [text], choices), ...again] };
}
