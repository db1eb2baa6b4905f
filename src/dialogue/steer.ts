import type { Script } from "../core/script.ts";
import { answersOf, type SlotId } from "../core/slots.ts";
import type { DialogueState } from "../core/state.ts";
import { fill } from "../core/wording.ts";
import { answerWords, ask, sayAnswer } from "./ask.ts";
import { commandChoices, type Draft, idleChoices, type Responder, sayOnly, withChoices } from "./draft.ts";
import { proceed } from "./next-question.ts";
import { sayAside } from "./say-aside.ts";
import { sayLeaning } from "./say-leaning.ts";
import { toTopicChoices } from "./say-topic.ts";

/** Opens the interview, or takes it up again; when all is asked, goes on to the optional questions, else shows the leaning. */
export const start: Responder = (script, state, interpretation) => {
  const { wording } = script.content;
  if (state.phase === "paused") return resume(script, state, interpretation);
  const wanted = state.phase === "done" ? { ...state, wantsMore: true } : state;
  const after = state.pending === null ? proceed(script.interview, wanted) : state;
  if (after.pending !== null) {
    return { state: after, replies: ask(script, after, "command", state.phase === "idle" ? [wording.intro] : []) };
  }
  return { state: after, replies: [withChoices(sayLeaning(script, after, "command"), idleChoices(wording, after))] };
};

/** Takes the interview up where it was left. */
export const resume: Responder = (script, state) => {
  const { wording } = script.content;
  if (state.phase === "done") return sayOnly(state, wording.done, idleChoices(wording, state));
  if (state.phase === "idle") return sayOnly(state, wording["resume-nothing"], idleChoices(wording, state));
  const after =
    state.pending === null ? proceed(script.interview, state) : { ...state, phase: "interviewing" as const };
  if (after.pending === null) return sayOnly(after, wording.done, idleChoices(wording, after));
  return { state: after, replies: ask(script, after, "command", [wording.resume]) };
};

/** Rests; the open question stays. */
export const pause: Responder = (script, state) => {
  const { wording } = script.content;
  const phase = state.phase === "interviewing" ? "paused" : state.phase;
  return sayOnly({ ...state, phase }, wording.pause, commandChoices(wording, ["resume"]));
};

/** Asks the question before the open one again. */
export const back: Responder = (script, state) => {
  const { trail, pending } = state;
  const open = pending?.ask === "slot" ? trail.indexOf(pending.slot) : -1;
  const slot = trail[(open === -1 ? trail.length : open) - 1];
  if (slot !== undefined) return reopen(script, state, slot, "back-answer");
  return sayAside(script, state, script.content.wording["back-nothing"]);
};

/** Asks the named question again, or which answer to change. */
export const changeAnswer: Responder = (script, state, interpretation) => {
  const { wording } = script.content;
  if (interpretation.named !== null) return reopen(script, state, interpretation.named, "change-now");
  const choices = answersOf(state.slots).map(({ slot }) => ({
    label: sayAnswer(script, state, slot),
    payload: `ask:${slot}`,
  }));
  if (choices.length > 0) return sayOnly(state, wording["change-which"], choices);
  return sayAside(script, state, wording["change-nothing"]);
};

/** Opens one question again, saying what its answer was. */
function reopen(script: Script, state: DialogueState, slot: SlotId, lead: "back-answer" | "change-now"): Draft {
  const after: DialogueState = { ...state, pending: { ask: "slot", slot }, phase: "interviewing" };
  const words = fill(script.content.wording[lead], answerWords(script, state, slot));
  return { state: after, replies: ask(script, after, "command", state.slots[slot] === undefined ? [] : [words]) };
}

/** Says the last replies once more. */
export const repeat: Responder = (script, state) =>
  state.lastReplies.length > 0
    ? { state, replies: state.lastReplies }
    : sayAside(script, state, script.content.wording["repeat-nothing"]);

/** Takes back the last turn. */
export const undo: Responder = (script, state) => {
  const { wording } = script.content;
  return state.previous === null
    ? sayAside(script, state, wording["undo-nothing"])
    : sayAside(script, state.previous, wording.undone);
};

/** "That's not what I meant": takes the last turn back, with a short apology and the next likely meanings. */
export const misunderstood: Responder = (script, state) => {
  const { wording } = script.content;
  const restored = { ...(state.previous ?? state), misses: state.misses };
  const choices = toTopicChoices(script, state.alternatives.slice(0, 3));
  if (choices.length > 0) return sayOnly(restored, wording.misunderstood, choices);
  return sayAside(script, restored, wording["misunderstood-none"]);
};
