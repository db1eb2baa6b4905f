import type { Script } from "../core/script.ts";
import type { DialogueState } from "../core/state.ts";
import { initialState } from "../core/state.ts";
import { ask } from "./ask.ts";
import { clarify } from "./clarify.ts";
import { commandChoices, type Draft, type Responder, sayTexts } from "./draft.ts";
import { proceed } from "./next-question.ts";
import { goOn } from "./respond-to-answer.ts";
import { idleChoices } from "./respond-to-question.ts";
import { begin, start } from "./steer.ts";

/** Asks once before everything is deleted. */
export const eraseData: Responder = (script, state, interpretation) => {
  const after: DialogueState = { ...state, pending: { ask: "confirm", what: "erase" } };
  const question = ask(script, after, interpretation.kind);
  return { state: after, replies: question === null ? [] : [question] };
};

/** A yes, to whatever was asked. */
export const yes: Responder = (script, state, interpretation) => {
  const { wording } = script.content;
  const { pending } = state;
  if (pending === null) {
    return state.phase === "idle"
      ? start(script, state, interpretation)
      : { state, replies: [sayTexts("command", [wording.yes], idleChoices(script, state))] };
  }
  switch (pending.ask) {
    case "confirm":
      return confirmed(script, state, pending.what);
    case "slot":
      return clarify(script, state, interpretation);
    case "matters":
      return askWhichMatters(script, state);
  }
};

function confirmed(script: Script, state: DialogueState, what: "restart" | "erase" | "more"): Draft {
  const { wording } = script.content;
  switch (what) {
    case "restart":
      return begin(script, state, wording["restart-done"]);
    case "erase":
      return {
        state: initialState(state.firstNamed),
        replies: [sayTexts("command", [wording.erased], commandChoices(wording, ["start"]))],
        effect: "erase",
      };
    case "more": {
      const after = proceed(script.interview, { ...state, wantsMore: true });
      const question = ask(script, after, "command");
      return { state: after, replies: question === null ? [] : [question] };
    }
  }
}

function askWhichMatters(script: Script, state: DialogueState): Draft {
  const question = ask(script, state, "command");
  return { state, replies: question === null ? [] : [question] };
}

/** A no, to whatever was asked. */
export const no: Responder = (script, state, interpretation) => {
  const { wording } = script.content;
  const { pending } = state;
  if (pending === null) return { state, replies: [sayTexts("command", [wording.no], idleChoices(script, state))] };
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
  if (what === "more") {
    return goOn(script, state, { ...state, wantsMore: false, pending: null }, [wording.no]);
  }
  const after = settle(script, state);
  const words = [wording[what === "restart" ? "restart-kept" : "erase-kept"]];
  const question = ask(script, after, "command", words);
  return { state: after, replies: [question ?? sayTexts("command", words, idleChoices(script, after))] };
}

/** Lets go of a question about restarting or deleting: the interview stands where it stood. */
export function settle(script: Script, state: DialogueState): DialogueState {
  const { pending } = state;
  if (pending?.ask !== "confirm" || pending.what === "more") return state;
  const closed = { ...state, pending: null };
  return state.phase === "interviewing" || state.phase === "paused"
    ? { ...proceed(script.interview, closed), phase: state.phase }
    : closed;
}
