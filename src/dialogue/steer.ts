import type { Script } from "../core/script.ts";
import { answersOf, type SlotId } from "../core/slots.ts";
import { type DialogueState, initialState } from "../core/state.ts";
import { fill } from "../core/wording.ts";
import { answerWords, ask, sayAnswer } from "./ask.ts";
import { commandChoices, type Draft, idleChoices, type Responder, sayOnly, sayTexts } from "./draft.ts";
import { proceed } from "./next-question.ts";
import { askAgain, goOn } from "./respond-to-answer.ts";
import { sayLeaning } from "./say-leaning.ts";

/** Opens the interview, takes it up again, or, when all is asked, shows where the answers point. */
export const start: Responder = (script, state, interpretation) => {
  if (state.phase === "paused" || state.phase === "done") return resume(script, state, interpretation);
  const after = state.pending === null ? proceed(script.interview, state) : state;
  const lead = state.phase === "idle" ? [script.content.wording.intro] : [];
  return { state: after, replies: ask(script, after, "command", lead) };
};

/** Takes the interview up where it was left. */
export const resume: Responder = (script, state) => {
  const { wording } = script.content;
  if (state.phase === "done") {
    const choices = commandChoices(wording, ["summary"]);
    return { state, replies: [{ ...sayLeaning(script, state, "command"), choices }] };
  }
  if (state.pending === null) return sayOnly(state, wording["resume-nothing"], commandChoices(wording, ["start"]));
  const after: DialogueState = { ...state, phase: "interviewing" };
  return { state: after, replies: ask(script, after, "command", [wording.resume]) };
};

/** Rests; the open question stays. */
export const pause: Responder = (script, state) => {
  const { wording } = script.content;
  const phase = state.phase === "interviewing" ? "paused" : state.phase;
  return sayOnly({ ...state, phase }, wording.pause, commandChoices(wording, ["resume"]));
};

/** Whether restarting would lose something. */
export function hasSomethingToLose({ slots, skipped, asked, uncovered }: DialogueState): boolean {
  return answersOf(slots).length + skipped.length + asked.length + uncovered.length > 0;
}

/** Begins again, after asking when there is something to lose. */
export const restart: Responder = (script, state) => {
  if (!hasSomethingToLose(state)) return begin(script, state, "");
  const after: DialogueState = { ...state, pending: { ask: "confirm", what: "restart" } };
  return { state: after, replies: ask(script, after, "command") };
};

/** An empty interview, with its first question. */
export function begin(script: Script, state: DialogueState, lead: string): Draft {
  const fresh = proceed(script.interview, { ...initialState(state.firstNamed), isWelcomed: true });
  return { state: fresh, replies: ask(script, fresh, "command", [lead]) };
}

/** Asks the question before the open one again. */
export const back: Responder = (script, state, interpretation) => {
  const { trail, pending } = state;
  const open = pending?.ask === "slot" ? trail.indexOf(pending.slot) : -1;
  const slot = trail[(open === -1 ? trail.length : open) - 1];
  if (slot !== undefined) return askOnce(script, state, slot, "back-answer");
  return sayAside(script, state, interpretation, script.content.wording["back-nothing"]);
};

/** Asks the named question again, or which answer to change. */
export const changeAnswer: Responder = (script, state, interpretation) => {
  const { wording } = script.content;
  if (interpretation.named !== null) return askOnce(script, state, interpretation.named, "change-now");
  const choices = answersOf(state.slots).map(({ slot }) => ({
    label: sayAnswer(script, state, slot),
    payload: `ask:${slot}`,
  }));
  if (choices.length > 0) return sayOnly(state, wording["change-which"], choices);
  return sayAside(script, state, interpretation, wording["change-nothing"]);
};

/** Asks one question again, saying what its answer was. */
function askOnce(script: Script, state: DialogueState, slot: SlotId, lead: "back-answer" | "change-now"): Draft {
  const after: DialogueState = { ...state, pending: { ask: "slot", slot }, phase: "interviewing" };
  const words = fill(script.content.wording[lead], answerWords(script, state, slot));
  return { state: after, replies: ask(script, after, "command", state.slots[slot] === undefined ? [] : [words]) };
}

/** Leaves the open question out; it is not asked again. */
export const skip: Responder = (script, state, interpretation) => {
  const { wording } = script.content;
  const { pending } = state;
  if (pending === null) return sayAside(script, state, interpretation, wording["skip-nothing"]);
  switch (pending.ask) {
    case "slot":
      return goOn(script, state, skipSlot(state, pending.slot), [wording.skipped]);
    case "matters":
      return goOn(script, state, { ...state, isMattersAsked: true, pending: null }, [wording["matters-none"]]);
    case "confirm": {
      const closed = { ...state, pending: null };
      if (pending.what === "more") return goOn(script, state, { ...closed, wantsMore: false }, [wording.skipped]);
      const after = proceed(script.interview, closed);
      return { state: after, replies: askAgain(script, after, interpretation) };
    }
  }
};

function skipSlot(state: DialogueState, slot: SlotId): DialogueState {
  const { [slot]: _dropped, ...slots } = state.slots;
  const others = (list: readonly SlotId[]) => list.filter((other) => other !== slot);
  return {
    ...state,
    slots,
    trail: [...others(state.trail), slot],
    skipped: [...others(state.skipped), slot],
    pending: null,
  };
}

/** Says the last replies once more. */
export const repeat: Responder = (script, state, interpretation) =>
  state.lastReplies.length > 0
    ? { state, replies: state.lastReplies }
    : sayAside(script, state, interpretation, script.content.wording["repeat-nothing"]);

/** Takes back the last turn. */
export const undo: Responder = (script, state, interpretation) => {
  const { wording } = script.content;
  return state.previous === null
    ? sayAside(script, state, interpretation, wording["undo-nothing"])
    : sayAside(script, state.previous, interpretation, wording.undone);
};

/** Says one thing, then the open question again; without one, what can be done next. */
export const sayAside = (
  script: Script,
  state: DialogueState,
  interpretation: Parameters<Responder>[2],
  text: string,
): Draft => {
  const again = askAgain(script, state, interpretation);
  const choices = again.length > 0 ? [] : idleChoices(script.content.wording, state);
  return { state, replies: [sayTexts("command", [text], choices), ...again] };
};
