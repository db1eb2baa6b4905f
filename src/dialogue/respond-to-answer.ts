import type { Interpretation, ReplyKind } from "../core/interpretation.ts";
import type { Script } from "../core/script.ts";
import { type Answer, answersOf, type SlotId, withAnswer } from "../core/slots.ts";
import type { DialogueState } from "../core/state.ts";
import type { Reply } from "../core/turn.ts";
import { fill } from "../core/wording.ts";
import { answerWords, ask, sayAnswer } from "./ask.ts";
import { type Draft, idleChoices, type Responder, sayTexts } from "./draft.ts";
import { isCoreDone, proceed } from "./next-question.ts";
import { sayLeaning, sayMove } from "./say-leaning.ts";

/** Takes answers and corrections, says them back, and goes on to the next question or to where the answers point. */
export const respondToAnswer: Responder = (script, state, interpretation) =>
  goOn(script, state, fillSlots(state, interpretation), sayAllTaken(script, state, interpretation));

/**
 * Takes the answers that stand beside something else, and says them back, with where they point when they complete a part.
 * The open question is left to the reply that follows.
 */
export function takeAnswers(script: Script, before: DialogueState, interpretation: Interpretation): Draft {
  const words = sayAllTaken(script, before, interpretation);
  if (words.length === 0) return { state: before, replies: [] };
  const filled = fillSlots(before, interpretation);
  const isRunning = before.phase === "interviewing" || before.phase === "paused";
  const state =
    isRunning && filled.pending === null ? { ...proceed(script.interview, filled), phase: before.phase } : filled;
  if (isPartDone(script, before, filled))
    return { state, replies: [leadInto(words, sayLeaning(script, state, "interview"))] };
  return { state, replies: [sayTexts("interview", [...words, sayMove(script, before, filled)])] };
}

function sayAllTaken(script: Script, state: DialogueState, interpretation: Interpretation): readonly string[] {
  const words = [...sayTaken(script, state, interpretation), ...sayMatters(script, state, interpretation)];
  return words.filter((text) => text !== "");
}

function leadInto(words: readonly string[], reply: Reply): Reply {
  return { ...reply, text: [...words, reply.text].join("\n\n") };
}

/** The state with the utterance's answers in it; the open question closes when it is among them. */
function fillSlots(state: DialogueState, { slots, matters }: Interpretation): DialogueState {
  const answered = answersOf(slots).reduce(fillSlot, state);
  if (matters === null) return answered;
  return { ...answered, matters: onlyAnswered(answered, matters), isMattersAsked: true, pending: null };
}

/** An answer that is not there, or unsure, cannot matter most. */
function onlyAnswered({ slots }: DialogueState, matters: readonly SlotId[]): readonly SlotId[] {
  return matters.filter((slot) => slots[slot] !== undefined && slots[slot] !== "unsure");
}

function fillSlot(state: DialogueState, answer: Answer): DialogueState {
  const { slot } = answer;
  const isAsked = state.pending?.ask === "slot" && state.pending.slot === slot;
  const isChanged = state.slots[slot] !== answer.value;
  return {
    ...state,
    slots: withAnswer(state.slots, answer),
    // What mattered most was the answer as it stood.
    matters: isChanged ? state.matters.filter((other) => other !== slot) : state.matters,
    skipped: state.skipped.filter((other) => other !== slot),
    trail: [...state.trail.filter((other) => other !== slot), slot],
    pending: isAsked ? null : state.pending,
  };
}

/**
 * Goes on after words have been taken: with the next question; or, when a part of the interview is done, with where the
 * answers point. An answer that only changes a leaning which has been shown gets what that moved.
 */
export function goOn(script: Script, before: DialogueState, after: DialogueState, words: readonly string[]): Draft {
  const isOpen = after.pending?.ask === "slot";
  const state = isOpen ? { ...after, phase: "interviewing" as const } : proceed(script.interview, after);
  if (state.pending?.ask === "slot" || !isPartDone(script, before, after)) {
    return { state, replies: askOrClose(script, state, [...words, sayMove(script, before, after)]) };
  }
  const leaning = leadInto(words, sayLeaning(script, state, "interview"));
  return { state, replies: [leaning, ...askOrClose(script, state, [])] };
}

/** The next question; when there is none, what can be done now. */
function askOrClose(script: Script, state: DialogueState, words: readonly string[]): readonly Reply[] {
  const { wording } = script.content;
  if (state.pending !== null) return ask(script, state, "interview", words);
  return [sayTexts("interview", [...words, wording.done], idleChoices(wording, state))];
}

/** Whether this turn closed the last question of a part, so that the whole leaning is due. */
function isPartDone({ interview }: Script, before: DialogueState, after: DialogueState): boolean {
  if (!isCoreDone(interview, after)) return false;
  if (!isCoreDone(interview, before)) return true;
  const open = before.pending?.ask === "slot" ? before.pending.slot : null;
  return open !== null && before.slots[open] === undefined && after.pending === null;
}

/** What is said back: a kind word for one new answer, what was understood for free text, and what changed. */
function sayTaken(script: Script, before: DialogueState, interpretation: Interpretation): readonly string[] {
  const { wording, interview } = script.content;
  const answers = answersOf(interpretation.slots);
  const after = fillSlots(before, interpretation);
  const fresh = answers.filter(({ slot }) => before.slots[slot] === undefined).map(({ slot }) => slot);
  const changes = answers.flatMap(({ slot, value }) => {
    if (before.slots[slot] === undefined) return [];
    const isSame = before.slots[slot] === value;
    return [fill(wording[isSame ? "unchanged" : "changed"], answerWords(script, after, slot))];
  });
  const [only] = fresh;
  const value = only === undefined ? undefined : after.slots[only];
  const back = fresh.length === 1 && only && value ? (interview[only].choices.get(value)?.back ?? "") : "";
  const taken = interpretation.isPressed || fresh.length === 0 ? "" : sayUnderstood(script, after, fresh);
  return [...changes, taken, back];
}

function sayUnderstood(script: Script, state: DialogueState, slots: readonly SlotId[]): string {
  const answers = slots.map((slot) => sayAnswer(script, state, slot)).join("; ");
  return fill(script.content.wording.taken, { answers });
}

function sayMatters(script: Script, state: DialogueState, interpretation: Interpretation): readonly string[] {
  const { wording, interview } = script.content;
  if (interpretation.matters === null) return [];
  const { matters } = fillSlots(state, interpretation);
  if (matters.length === 0) return [wording["matters-none"]];
  return [fill(wording["matters-taken"], { title: matters.map((slot) => interview[slot].title).join(", ") })];
}

/** The open question once more, as a reply of its own, after an aside. */
export function askAgain(script: Script, state: DialogueState, kind: ReplyKind): readonly Reply[] {
  if (state.phase !== "interviewing") return [];
  const question = ask(script, state, kind);
  const isOffer = state.pending?.ask === "confirm" && state.pending.what === "more";
  return isOffer ? question.map((reply) => ({ ...reply, text: script.content.wording["more-offer-again"] })) : question;
}
