import type { Interpretation } from "../core/interpretation.ts";
import { type Frame, type SlotId, withAnswer } from "../core/slots.ts";
import type { DialogueState } from "../core/state.ts";
import { decide } from "./decide.ts";
import { rankMeanings } from "./rank-meanings.ts";
import { readVolunteered } from "./read-volunteered.ts";
import type { Reading } from "./reading.ts";
import { readOpenAnswer } from "./recognize-answer.ts";
import { isQuestion, splitClauses } from "./split-clauses.ts";
import type { Model } from "./train-model.ts";

const worry =
  /\b(?:i|i am|my|me)\b.*\b(?:worr\w*|afraid|scared?|fear\w*|nervous|anxious|dread\w*|terrified|panic\w*|frighten\w*|ashamed|embarrass\w*|uneasy|uncomfortable|hate|can not|could not|would not|freeze|what if|too much|stupid|judg\w*)\b/;

/** In a message with two questions, both must be this likely to be answered together. */
const sureOfBoth = 0.4;

/** Reads what a message is about, and answers to the interview that it tells along the way. It always finds something. */
export function createReadMeaning(model: Model, slots: readonly SlotId[]): (reading: Reading) => Interpretation {
  return ({ state, text, words }) => {
    const frame = { ...readVolunteered(model, text, slots), ...readOpen(model, state, text) };
    const decided = decide(rankMeanings(model, text));
    const isAsking = splitClauses(text).some(isQuestion);
    if (Object.keys(frame).length > 0 && !isAsking) return asAnswer(decided, frame);
    const isWorry = decided.kind === "answer" && !isAsking && worry.test(words.join(" "));
    return { ...withSecond(model, text, decided), slots: frame, isWorry };
  };
}

/** The answer to the open question, told beside something else. */
function readOpen(model: Model, { pending }: DialogueState, text: string): Frame {
  const statements = splitClauses(text).filter((clause) => !isQuestion(clause));
  if (pending?.ask !== "slot" || statements.length === 0) return {};
  const read = readOpenAnswer(model, pending.slot, statements.join(". "));
  return read === null ? {} : withAnswer({}, read.answer);
}

function asAnswer(decided: Interpretation, slots: Frame): Interpretation {
  return { ...decided, kind: "interview", topic: null, intent: null, slots };
}

function withSecond(model: Model, text: string, decided: Interpretation): Interpretation {
  const questions = splitClauses(text).filter((clause) => clause.includes("?"));
  const [first, second, ...more] = questions.map((question) => rankMeanings(model, question)[0]);
  if (first === undefined || second === undefined || more.length > 0 || first.id === second.id) return decided;
  const areSure = [first, second].every(({ kind, confidence }) => kind === "answer" && confidence >= sureOfBoth);
  if (!areSure) return decided;
  const rest = decided.alternatives.filter(({ topic }) => topic !== first.id && topic !== second.id);
  const alternatives = [{ topic: second.id, confidence: second.confidence }, ...rest].slice(0, 3);
  return { ...decided, kind: "answer", topic: first.id, intent: null, second: second.id, alternatives };
}
