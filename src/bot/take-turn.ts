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
  const interpretation = withRisk(before, utterance, readBesideRisk(script, before, utterance, risk), risk);
  if (interpretation.kind === "crisis") return { interpretation, state: before, replies: [], effect: null };
  return { interpretation, ...respond(script, before, interpretation) };
}

/** How sure a reading must be that stands beside a check-in: words of distress resemble answers more than commands. */
const sureAnswerBesideRisk = 0.95;
const sureBesideRisk = 0.8;
const sureCommandBesideRisk = 0.4;

/** A word or two, a mark, and then something else: "stop, …". */
const opening = /^\s*((?:[\p{L}']+ ?){1,3})[,.;:!–—-]\s*\S/u;

/** A command that opens a message is meant, whatever stands beside it (S-37). */
function readBesideRisk(script: Script, state: DialogueState, utterance: Utterance, risk: Risk | null): Interpretation {
  const text = risk === null ? undefined : opening.exec(utterance.text)?.[1];
  const opened = text === undefined ? null : script.interpret(state, { ...utterance, text });
  const isCommand = opened?.kind === "command" && opened.confidence >= sureBesideRisk && !isYesOrNo(opened);
  return opened !== null && isCommand ? opened : script.interpret(state, utterance);
}

function isYesOrNo({ intent }: Interpretation): boolean {
  return intent === "yes" || intent === "no";
}

/** A check-in keeps the kind of what else was understood: a question, or what is sure. With nothing else it is all that was said. */
function withRisk(
  { pending }: DialogueState,
  { text }: Utterance,
  interpretation: Interpretation,
  risk: Risk | null,
): Interpretation {
  const { kind, intent, confidence } = interpretation;
  if (risk === null) return interpretation;
  // it answers the check-in, unless the conversation asked for leave to do something
  if (isYesOrNo(interpretation) && pending?.ask !== "confirm")
    return { ...notUnderstood, kind: "crisis", confidence, risk };
  if (kind === "interview" && isAllDanger(text, risk)) return { ...notUnderstood, kind: "crisis", confidence, risk };
  const needed = neededBesideRisk(kind);
  const isQuestion = kind === "answer" || kind === "not-covered";
  const isSure = kind !== "clarify" && kind !== "off-topic" && confidence >= needed && !asksForHelp(intent);
  const isUnderstood = isQuestion || isSure;
  return isUnderstood ? { ...interpretation, risk } : { ...notUnderstood, kind: "crisis", confidence, risk };
}

/** One clause that is itself the danger answers no question: "nobody needs me" is no budget. `urgent` stands for one left behind. */
function isAllDanger(text: string, { variant }: Risk): boolean {
  return variant !== "urgent" && !/[,.;:!?\n]\s*\S|\s(?:and|but)\s/u.test(text);
}

function neededBesideRisk(kind: Interpretation["kind"]): number {
  if (kind === "command") return sureCommandBesideRisk;
  return kind === "interview" ? sureAnswerBesideRisk : sureBesideRisk;
}

/** A call for help is what the check-in answers. */
function asksForHelp(intent: string | null): boolean {
  return intent === "help" || intent === "urgent-help";
}
