import type { Script } from "../core/script.ts";
import type { SlotId } from "../core/slots.ts";
import { answersOf } from "../core/slots.ts";
import { type DialogueState, initialState } from "../core/state.ts";
import { fill } from "../core/wording.ts";
import { answerWords, ask, sayAnswer } from "./ask.ts";
import { commandChoices, type Draft, type Responder, sayTexts } from "./draft.ts";
import { isCoreDone, proceed } from "./next-question.ts";
import { askAgain, goOn } from "./respond-to-answer.ts";
import { sayLeaning } from "./say-leaning.ts";

/** Opens the interview, takes it up again, or, when all is asked, shows where the answers point. */
export const start: Responder = (script, state, interpretation) => {
  const { wording } = script.content;
  if (state.phase === "paused") return resume(script, state, interpretation);
  if (state.phase === "done") return showLeaning(script, state);
  const after = state.pending === null ? proceed(script.interview, state) : state;
  const lead = state.phase === "idle" ? [wording.intro] : [];
  const question = ask(script, after, interpretation.kind, lead);
  return { state: after, replies: question === null ? [] : [question] };
};

/** Whether restarting would lose something. */
export function hasSomethingToLose({ slots, skipped, asked }: DialogueState): boolean {
  return answersOf(slots).length > 0 || skipped.length > 0 || asked.length > 0;
}

/** Begins again, after asking when there is something to lose. */
export const restart: Responder = (script, state, interpretation) => {
  if (!hasSomethingToLose(state)) return begin(script, state, "");
  const after: DialogueState = { ...state, pending: { ask: "confirm", what: "restart" } };
  const question = ask(script, after, interpretation.kind);
  return { state: after, replies: question === null ? [] : [question] };
};

/** An empty interview, with its first question. */
export function begin(script: Script, state: DialogueState, lead: string): Draft {
  const fresh = proceed(script.interview, { ...initialState(state.firstNamed), isWelcomed: true });
  const question = ask(script, fresh, "command", [lead]);
  return { state: fresh, replies: question === null ? [] : [question] };
}

/** Asks the question before the open one again. */
export const back: Responder = (script, state, interpretation) => {
  const { wording } = script.content;
  const slot = slotBefore(state);
  if (slot === null) {
    const again = askAgain(script, state, interpretation);
    const reply = sayTexts(
      "command",
      [wording["back-nothing"]],
      again.length > 0 ? [] : commandChoices(wording, ["start"]),
    );
    return { state, replies: [reply, ...again] };
  }
  return askOnce(script, state, slot, "back-answer");
};

function slotBefore({ trail, pending }: DialogueState): SlotId | null {
  const open = pending?.ask === "slot" ? trail.indexOf(pending.slot) : -1;
  return trail[(open === -1 ? trail.length : open) - 1] ?? null;
}

/** Asks one question again, saying what its answer was. */
function askOnce(script: Script, state: DialogueState, slot: SlotId, lead: "back-answer" | "change-now"): Draft {
  const after: DialogueState = { ...state, pending: { ask: "slot", slot }, phase: "interviewing" };
  const words =
    state.slots[slot] === undefined ? "" : fill(script.content.wording[lead], answerWords(script, state, slot));
  const question = ask(script, after, "command", [words]);
  return { state: after, replies: question === null ? [] : [question] };
}

/** Leaves the open question out; it is not asked again. */
export const skip: Responder = (script, state, interpretation) => {
  const { wording } = script.content;
  const { pending } = state;
  if (pending === null) {
    return { state, replies: [sayTexts("command", [wording["skip-nothing"]], idleStart(script, state))] };
  }
  switch (pending.ask) {
    case "slot": {
      const { [pending.slot]: _dropped, ...slots } = state.slots;
      const trail = [...state.trail.filter((slot) => slot !== pending.slot), pending.slot];
      const skipped = [...state.skipped.filter((slot) => slot !== pending.slot), pending.slot];
      return goOn(script, state, { ...state, slots, trail, skipped, pending: null }, [wording.skipped]);
    }
    case "matters":
      return goOn(script, state, { ...state, isMattersAsked: true, pending: null }, [wording["matters-none"]]);
    case "confirm":
      return pending.what === "more"
        ? goOn(script, state, { ...state, wantsMore: false, pending: null }, [wording.skipped])
        : {
            state: proceed(script.interview, state),
            replies: askAgain(script, proceed(script.interview, state), interpretation),
          };
  }
};

function idleStart(script: Script, { phase }: DialogueState) {
  return phase === "idle" ? commandChoices(script.content.wording, ["start"]) : [];
}

/** Asks the named question again, or which answer to change. */
export const changeAnswer: Responder = (script, state, { named }) => {
  const { wording } = script.content;
  if (named !== null) return askOnce(script, state, named, "change-now");
  const choices = answersOf(state.slots).map(({ slot }) => ({
    label: sayAnswer(script, state, slot),
    payload: `ask:${slot}`,
  }));
  if (choices.length > 0) return { state, replies: [sayTexts("command", [wording["change-which"]], choices)] };
  const again = state.phase === "interviewing" ? ask(script, state, "command", [wording["change-nothing"]]) : null;
  return {
    state,
    replies: [again ?? sayTexts("command", [wording["change-nothing"]], commandChoices(wording, ["start"]))],
  };
};

/** Rests; the open question stays. */
export const pause: Responder = (script, state) => {
  const { wording } = script.content;
  const phase = state.phase === "interviewing" ? "paused" : state.phase;
  return {
    state: { ...state, phase },
    replies: [sayTexts("command", [wording.pause], commandChoices(wording, ["resume"]))],
  };
};

/** Takes the interview up where it was left. */
export const resume: Responder = (script, state) => {
  const { wording } = script.content;
  if (state.phase === "done") return showLeaning(script, state);
  if (state.pending === null) {
    return { state, replies: [sayTexts("command", [wording["resume-nothing"]], commandChoices(wording, ["start"]))] };
  }
  const after: DialogueState = { ...state, phase: "interviewing" };
  const question = ask(script, after, "command", [wording.resume]);
  return { state: after, replies: question === null ? [] : [question] };
};

/** Says the last replies once more. */
export const repeat: Responder = (script, state) => {
  if (state.lastReplies.length > 0) return { state, replies: state.lastReplies };
  const { wording } = script.content;
  return { state, replies: [sayTexts("command", [wording["repeat-nothing"]], commandChoices(wording, ["start"]))] };
};

/** Takes back the last turn. */
export const undo: Responder = (script, state, interpretation) => {
  const { wording } = script.content;
  if (state.previous === null) return { state, replies: [sayTexts("command", [wording["undo-nothing"]])] };
  const again = askAgain(script, state.previous, interpretation);
  return { state: state.previous, replies: [sayTexts("command", [wording.undone]), ...again] };
};

function showLeaning(script: Script, state: DialogueState): Draft {
  if (!isCoreDone(script.interview, state)) return { state, replies: [] };
  const choices = commandChoices(script.content.wording, ["summary"]);
  return { state, replies: [{ ...sayLeaning(script, state, "command"), choices }] };
}
