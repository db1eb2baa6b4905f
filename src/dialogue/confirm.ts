import type { Script } from "../core/script.ts";
import { type DialogueState, initialState } from "../core/state.ts";
import { ask } from "./ask.ts";
import { clarify } from "./clarify.ts";
import { commandChoices, type Draft, idleChoices, type Responder, sayOnly } from "./draft.ts";
import { proceed } from "./next-question.ts";
import { goOn } from "./respond-to-answer.ts";
import { begin, start } from "./steer.ts";

/** Asks once before everything is deleted. */
export const eraseData: Responder = (script, state) => {
  const after: DialogueState = { ...state, pending: { ask: "confirm", what: "erase" } };
  return { state: after, replies: ask(script, after, "command") };
};

/** A yes, to whatever was asked. */
export const yes: Responder = (script, state, interpretation) => {
  const { wording } = script.content;
  const { pending, phase } = state;
  if (pending === null && phase === "idle") return start(script, state, interpretation);
  if (pending === null) return sayOnly(state, wording.yes, idleChoices(wording, state));
  switch (pending.ask) {
    case "confirm":
      return confirmed(script, state, pending.what);
    case "slot":
      return clarify(script, state, interpretation);
    case "matters":
      return { state, replies: ask(script, state, "command") };
  }
};

function confirmed(script: Script, state: DialogueState, what: "restart" | "erase" | "more"): Draft {
  const { wording } = script.content;
  switch (what) {
    case "restart":
      return begin(script, state, wording["restart-done"]);
    case "erase":
      return {
        ...sayOnly(initialState(state.firstNamed), wording.erased, commandChoices(wording, ["start"])),
        effect: "erase",
      };
    case "more": {
      const after = proceed(script.interview, { ...state, wantsMore: true });
      return { state: after, replies: ask(script, after, "command") };
    }
  }
}

/** A no, to whatever was asked. */
export const no: Responder = (script, state, interpretation) => {
  const { wording } = script.content;
  const { pending } = state;
  if (pending === null) return sayOnly(state, wording.no, idleChoices(wording, state));
  switch (pending.ask) {
    case "confirm":
      return declined(script, state, pending.what);
    case "slot":
      return clarify(script, state, interpretation);
    case "matters":
      return goOn(script, state, { ...state, isMattersAsked: true, pending: null }, [wording["matters-none"]]);
  }
};

function declined(script: Script, state: DialogueState, what: "restart" | "erase" | "more"): Draft {
  const { wording } = script.content;
  if (what === "more") return goOn(script, state, { ...state, wantsMore: false, pending: null }, [wording.no]);
  const after = settle(script, state);
  const words = wording[what === "restart" ? "restart-kept" : "erase-kept"];
  if (after.pending === null) return sayOnly(after, words, idleChoices(wording, after));
  return { state: after, replies: ask(script, after, "command", [words]) };
}

/** Lets go of a question about restarting or deleting: the interview stands where it stood. */
export function settle(script: Script, state: DialogueState): DialogueState {
  const { pending, phase } = state;
  if (pending?.ask !== "confirm" || pending.what === "more") return state;
  const closed = { ...state, pending: null };
  return phase === "idle" || phase === "done" ? closed : { ...proceed(script.interview, closed), phase };
}
