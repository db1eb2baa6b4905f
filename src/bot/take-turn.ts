import type { TurnResult } from "../core/conversation.ts";
import { type Interpretation, notUnderstood } from "../core/interpretation.ts";
import type { Risk } from "../core/risk.ts";
import type { Script } from "../core/script.ts";
import type { DialogueState } from "../core/state.ts";
import type { Utterance } from "../core/turn.ts";
import { respond } from "../dialogue/respond.ts";

/**
 * The conversation as one pure function: what an utterance means in a state, and what is said to it. `risk` is what the
 * guard saw in it, at most a check-in; the guard adds the words for that.
 */
export function takeTurn(script: Script, state: DialogueState, utterance: Utterance, risk: Risk | null): TurnResult {
  // Only in the beginning: after a rest the line is due again.
  const hasBegun = state.lastReplies.length > 0;
  const before = utterance.isWelcomed && !hasBegun ? { ...state, isWelcomed: true } : state;
  const interpretation = withRisk(script.interpret(before, utterance), risk);
  if (interpretation.kind === "crisis") return { interpretation, state: before, replies: [], effect: null };
  return { interpretation, ...respond(script, before, interpretation) };
}

/** How sure a reading must be that stands beside a check-in: words of distress resemble answers more than commands. */
const sureBesideRisk = 0.8;
const sureCommandBesideRisk = 0.4;

/** A check-in keeps the kind of what else was understood: a question, or what is sure. With nothing else it is all that was said. */
function withRisk(interpretation: Interpretation, risk: Risk | null): Interpretation {
  const { kind, intent, confidence } = interpretation;
  if (risk === null) return interpretation;
  const needed = kind === "command" ? sureCommandBesideRisk : sureBesideRisk;
  const isQuestion = kind === "answer" || kind === "not-covered";
  const isSure = kind !== "clarify" && kind !== "off-topic" && confidence >= needed && !asksForHelp(intent);
  const isUnderstood = isQuestion || isSure;
  return isUnderstood ? { ...interpretation, risk } : { ...notUnderstood, kind: "crisis", confidence, risk };
}

/** A call for help is what the check-in answers. */
function asksForHelp(intent: string | null): boolean {
  return intent === "help" || intent === "urgent-help";
}
