import type { TurnResult } from "../core/conversation.ts";
import type { Interpretation } from "../core/interpretation.ts";
import type { Script } from "../core/script.ts";
import type { DialogueState } from "../core/state.ts";
import type { Choice, Reply } from "../core/turn.ts";
import type { Wording } from "../core/wording.ts";

/** What a turn has come to so far. */
export interface Draft {
  readonly state: DialogueState;
  readonly replies: readonly Reply[];
  readonly effect?: TurnResult["effect"];
}

/** Answers one kind of utterance. */
export type Responder = (script: Script, state: DialogueState, interpretation: Interpretation) => Draft;

/** One reply, made from texts of which empty ones are left out; each becomes a paragraph. */
export function sayTexts(kind: Reply["kind"], texts: readonly string[], choices: readonly Choice[] = []): Reply {
  return withChoices({ kind, text: texts.filter((one) => one !== "").join("\n\n") }, choices);
}

/** A reply with choices; as it is when there are none. */
export function withChoices(reply: Reply, choices: readonly Choice[]): Reply {
  return choices.length === 0 ? reply : { ...reply, choices };
}

/** A turn that says one thing to a command and leaves the state as given. */
export function sayOnly(state: DialogueState, text: string, choices: readonly Choice[] = []): Draft {
  return { state, replies: [sayTexts("command", [text], choices)] };
}

/** Buttons for commands, in the wording's labels. */
export function commandChoices(
  wording: Wording,
  commands: readonly ("start" | "resume" | "summary" | "about")[],
): readonly Choice[] {
  return commands.map((command) => ({ label: wording[`choice-${command}`], payload: `command:${command}` }));
}

/** The buttons of a yes-or-no question; they say what they are about, so that an old one is never taken for another. */
export function yesOrNo(wording: Wording, what: "restart" | "erase" | "more"): readonly Choice[] {
  return [
    { label: wording["choice-yes"], payload: `confirm:${what}=yes` },
    { label: wording["choice-no"], payload: `confirm:${what}=no` },
  ];
}

/** What can be done next when no question is open. */
export function idleChoices(wording: Wording, { phase }: DialogueState): readonly Choice[] {
  if (phase === "idle") return commandChoices(wording, ["start"]);
  if (phase === "paused") return commandChoices(wording, ["resume"]);
  return phase === "done" ? commandChoices(wording, ["summary"]) : [];
}
