import type { TurnResult } from "../core/conversation.ts";
import type { Interpretation } from "../core/interpretation.ts";
import type { Script } from "../core/script.ts";
import type { DialogueState } from "../core/state.ts";
import type { Reply } from "../core/turn.ts";
import { fill } from "../core/wording.ts";
import { clarify } from "./clarify.ts";
import { settle } from "./confirm.ts";
import { commandChoices, type Draft, sayTexts } from "./draft.ts";
import { respondToAnswer, takeAnswers } from "./respond-to-answer.ts";
import { respondToCommand } from "./respond-to-command.ts";
import { respondToOffTopic, respondToQuestion, respondToSmallTalk, respondToUncovered } from "./respond-to-question.ts";
import { sayAside } from "./say-aside.ts";

/** What the bot says to an interpretation, and the state it leaves. */
export function respond(
  script: Script,
  before: DialogueState,
  interpretation: Interpretation,
): Omit<TurnResult, "interpretation"> {
  const answer = interpretation.hasAttachment ? respondToAttachment : respondToWords;
  const draft = answer(script, before, interpretation);
  const replies = welcomed(script, before, interpretation, draft.replies);
  return { state: remember(before, interpretation, draft.state, replies), replies, effect: draft.effect ?? null };
}

function respondToWords(script: Script, before: DialogueState, interpretation: Interpretation): Draft {
  if (isGone(before, interpretation)) return sayGone(script, before);
  return respondByKind(script, before, interpretation);
}

/** What the message told is taken first; then the reply by its kind. */
function respondByKind(script: Script, before: DialogueState, interpretation: Interpretation): Draft {
  const state = isAboutOpenQuestion(interpretation) ? before : settle(before);
  if (interpretation.kind === "interview") return respondToAnswer(script, state, interpretation);
  const taken = takeAnswers(script, state, interpretation);
  const { replies, ...draft } = respondBesideAnswers(script, taken.state, interpretation);
  return { ...draft, replies: [...taken.replies, ...replies] };
}

/** Says that what is attached cannot be read: alone when there is nothing else to answer, else first, as choices stand last. */
function respondToAttachment(script: Script, before: DialogueState, interpretation: Interpretation): Draft {
  const { unreadable } = script.content.wording;
  const { kind, alternatives, language } = interpretation;
  const hasNothingElse = kind === "clarify" && alternatives.length === 0 && language === null;
  if (hasNothingElse) return sayAside(script, settle(before), unreadable);
  const { replies, ...draft } = respondToWords(script, before, interpretation);
  return { ...draft, replies: [sayTexts("command", [unreadable]), ...replies] };
}

/** Whether a message leaves a question about restarting or deleting open: it answers it, or wants to hear it again. */
function isAboutOpenQuestion({ kind, intent }: Interpretation): boolean {
  return kind === "command" && ["yes", "no", "skip", "repeat"].includes(intent ?? "");
}

function respondBesideAnswers(script: Script, state: DialogueState, interpretation: Interpretation): Draft {
  switch (interpretation.kind) {
    case "answer":
      return respondToQuestion(script, state, interpretation);
    case "not-covered":
      return respondToUncovered(script, state, interpretation);
    case "off-topic":
      return respondToOffTopic(script, state, interpretation);
    case "small-talk":
      return respondToSmallTalk(script, state, interpretation);
    case "command":
      return respondToCommand(script, state, interpretation);
    case "clarify":
      return clarify(script, state, interpretation);
    case "interview":
    case "crisis":
      // Answered by `respondToAnswer`; and the guard has said what there is to say to a danger.
      return { state, replies: [] };
  }
}

/** An old button, pressed when nothing is known any more: the conversation was deleted, or its time was over. */
function isGone({ phase, lastReplies }: DialogueState, { isPressed, ...meant }: Interpretation): boolean {
  const { slots, matters, named, confirms } = meant;
  const isAboutAnswers = Object.keys(slots).length > 0 || matters !== null || named !== null || confirms !== null;
  return isPressed && isAboutAnswers && phase === "idle" && lastReplies.length === 0;
}

function sayGone(script: Script, state: DialogueState): Draft {
  const { wording } = script.content;
  return { state, replies: [sayTexts("command", [wording.gone], commandChoices(wording, ["start"]))] };
}

/** Before the first reply stands what this is and how to get urgent help; a greeting brings the whole welcome. */
function welcomed(
  script: Script,
  { isWelcomed, firstNamed, phase }: DialogueState,
  { kind, intent }: Interpretation,
  replies: readonly Reply[],
): readonly Reply[] {
  const { wording } = script.content;
  const isGreeting = kind === "small-talk" && intent === "greeting" && phase === "idle";
  if (isGreeting && !isWelcomed) {
    const [first, second] =
      firstNamed === "individual" ? (["individual", "group"] as const) : (["group", "individual"] as const);
    const names = { first: wording[`format-${first}`], second: wording[`format-${second}`] };
    return [sayTexts(kind, [fill(wording.welcome, names)], commandChoices(wording, ["start"]))];
  }
  return isWelcomed || replies.length === 0 ? replies : [sayTexts(kind, [wording["welcome-line"]]), ...replies];
}

function remember(
  before: DialogueState,
  interpretation: Interpretation,
  after: DialogueState,
  replies: readonly Reply[],
): DialogueState {
  const isMiss = replies.some(({ kind }) => kind === "clarify");
  const isTakenBack = interpretation.intent === "undo" || interpretation.intent === "misunderstood";
  return {
    ...after,
    isWelcomed: true,
    lastReplies: replies,
    offered: replies.findLast((reply) => reply.choices !== undefined)?.choices ?? [],
    alternatives: interpretation.alternatives.map(({ topic }) => topic),
    misses: isMiss ? after.misses : 0,
    previous: isTakenBack ? null : { ...before, previous: null },
  };
}
