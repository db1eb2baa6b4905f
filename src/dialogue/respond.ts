import type { Interpretation } from "../core/interpretation.ts";
import type { Script } from "../core/script.ts";
import type { DialogueState } from "../core/state.ts";
import type { Reply, TurnResult } from "../core/turn.ts";
import { fill } from "../core/wording.ts";
import { clarify } from "./clarify.ts";
import { settle } from "./confirm.ts";
import { commandChoices, type Draft, sayTexts } from "./draft.ts";
import { respondToAnswer } from "./respond-to-answer.ts";
import { respondToCommand } from "./respond-to-command.ts";
import { respondToOffTopic, respondToQuestion, respondToSmallTalk, respondToUncovered } from "./respond-to-question.ts";

/** What the bot says to an interpretation, and the state it leaves. */
export function respond(
  script: Script,
  before: DialogueState,
  interpretation: Interpretation,
): Omit<TurnResult, "interpretation"> {
  const draft = isGone(before, interpretation)
    ? sayGone(script, before)
    : respondByKind(script, before, interpretation);
  const replies = welcomed(script, before, interpretation, draft.replies);
  return { state: remember(before, interpretation, draft.state, replies), replies, effect: draft.effect ?? null };
}

function respondByKind(script: Script, before: DialogueState, interpretation: Interpretation): Draft {
  const isConfirming = interpretation.kind === "command" && ["yes", "no", "skip"].includes(interpretation.intent ?? "");
  const state = isConfirming ? before : settle(script, before);
  switch (interpretation.kind) {
    case "interview":
      return respondToAnswer(script, state, interpretation);
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
    case "crisis":
      // A check-in with nothing else in it: the guard has said what there is to say.
      return { state, replies: [] };
  }
}

/** An old button, pressed when nothing is known any more: the conversation was deleted, or its time was over. */
function isGone(
  { phase, lastReplies }: DialogueState,
  { isPressed, slots, matters, named, intent }: Interpretation,
): boolean {
  const isAboutAnswers =
    Object.keys(slots).length > 0 || matters !== null || named !== null || intent === "yes" || intent === "no";
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
  const isMiss = interpretation.kind === "clarify";
  return {
    ...after,
    isWelcomed: true,
    lastReplies: replies,
    offered: replies.findLast((reply) => reply.choices !== undefined)?.choices ?? [],
    alternatives: interpretation.alternatives.map(({ topic }) => topic),
    misses: isMiss ? after.misses : 0,
    previous: interpretation.intent === "undo" ? null : { ...before, previous: null },
  };
}
