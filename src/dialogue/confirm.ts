import type { Script } from "../core/script.ts";
import type { SlotId } from "../core/slots.ts";
import { type DialogueState, initialState, type Pending, type Question } from "../core/state.ts";
import { ask } from "./ask.ts";
import { clarify } from "./clarify.ts";
import { commandChoices, type Draft, idleChoices, type Responder, sayOnly } from "./draft.ts";
import { hasSomethingToLose, proceed } from "./next-question.ts";
import { goOn } from "./respond-to-answer.ts";
import { sayAside } from "./say-aside.ts";
import { start } from "./steer.ts";

type Confirmation = Extract<Pending, { ask: "confirm" }>["what"];

/** Asks once before everything is deleted. */
export const eraseData: Responder = (script, state) => askFirst(script, state, "erase");

/** Begins again, after asking when there is something to lose. */
export const restart: Responder = (script, state) =>
  hasSomethingToLose(state) ? askFirst(script, state, "restart") : begin(script, state, "");

/** Puts the question whether to go through with it over the one that is open. */
function askFirst(script: Script, state: DialogueState, what: "restart" | "erase"): Draft {
  const after: DialogueState = { ...state, pending: { ask: "confirm", what, over: toQuestion(state.pending) } };
  return { state: after, replies: ask(script, after, "command") };
}

/** The interview's question: the open one, or the one below a question about restarting or deleting. */
function toQuestion(pending: Pending | null): Question | null {
  return pending !== null && "over" in pending ? pending.over : pending;
}

/** Lets go of a question about restarting or deleting: the interview stands where it stood. */
export function settle(state: DialogueState): DialogueState {
  return { ...state, pending: toQuestion(state.pending) };
}

/** A yes, to whatever was asked; a button whose question is no longer open asks it again. */
export const yes: Responder = (script, state, interpretation) => {
  const { wording } = script.content;
  const { pending, phase } = state;
  const { confirms } = interpretation;
  if (confirms !== null && !isAsked(pending, confirms))
    return askWhatIsConfirmed(script, settle(state), interpretation);
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

function isAsked(pending: Pending | null, what: Confirmation): boolean {
  return pending?.ask === "confirm" && pending.what === what;
}

const askWhatIsConfirmed: Responder = (script, state, interpretation) => {
  if (interpretation.confirms === "erase") return eraseData(script, state, interpretation);
  if (interpretation.confirms === "restart") return restart(script, state, interpretation);
  return start(script, state, interpretation);
};

function confirmed(script: Script, state: DialogueState, what: Confirmation): Draft {
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

function declined(script: Script, state: DialogueState, what: Confirmation): Draft {
  const { wording } = script.content;
  if (what === "more") return goOn(script, state, { ...state, wantsMore: false, pending: null }, [wording.no]);
  const after = settle(state);
  const words = wording[what === "restart" ? "restart-kept" : "erase-kept"];
  const isOpen = after.phase === "interviewing" && after.pending !== null;
  if (!isOpen) return sayOnly(after, words, idleChoices(wording, after));
  return { state: after, replies: ask(script, after, "command", [words]) };
}

/** An empty interview, with its first question. */
function begin(script: Script, state: DialogueState, lead: string): Draft {
  const fresh = proceed(script.interview, { ...initialState(state.firstNamed), isWelcomed: true });
  return { state: fresh, replies: ask(script, fresh, "command", [lead]) };
}

/** Leaves a question out, the open one or a button's own; it is not asked again. To any other question it is a no. */
export const skip: Responder = (script, state, interpretation) => {
  const { wording } = script.content;
  const { pending } = state;
  const slot = interpretation.named ?? (pending?.ask === "slot" ? pending.slot : null);
  if (slot !== null) return goOn(script, state, skipSlot(state, slot), [wording.skipped]);
  return pending === null ? sayAside(script, state, wording["skip-nothing"]) : no(script, state, interpretation);
};

function skipSlot(state: DialogueState, slot: SlotId): DialogueState {
  const { [slot]: _dropped, ...slots } = state.slots;
  const others = (list: readonly SlotId[]) => list.filter((other) => other !== slot);
  const isOpen = state.pending?.ask === "slot" && state.pending.slot === slot;
  return {
    ...state,
    slots,
    trail: [...others(state.trail), slot],
    skipped: [...others(state.skipped), slot],
    matters: others(state.matters),
    pending: isOpen ? null : state.pending,
  };
}
