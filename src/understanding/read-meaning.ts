import type { Topic } from "../core/content.ts";
import type { Interpretation } from "../core/interpretation.ts";
import type { Frame, SlotId } from "../core/slots.ts";
import { decide } from "./decide.ts";
import { rankMeanings, type ScoredMeaning } from "./rank-meanings.ts";
import { readAnswers, toFrame } from "./read-answers.ts";
import type { Reading } from "./reading.ts";
import { isQuestion, splitClauses } from "./split-clauses.ts";
import type { Model } from "./train-model.ts";

const worry =
  /\b(?:i|i am|my|me)\b.*\b(?:worr\w*|afraid|scared?|fear\w*|nervous|anxious|dread\w*|terrified|panic\w*|frighten\w*|ashamed|embarrass\w*|uneasy|uncomfortable|hate|can not|could not|would not|freeze|what if|too much|stupid|judg\w*)\b/;

/** In words: a shorter question may lean on the topic that was just answered. */
const shortQuestion = 5;
/** How much likelier that topic and its counterpart are then. */
const contextFactor = 1.5;

/** In a message with two questions, both must be this likely to be answered together. */
const sureOfBoth = 0.4;

/** Reads what a message is about, and answers to the interview that it tells along the way. It always finds something. */
export function createReadMeaning(
  model: Model,
  topics: ReadonlyMap<string, Topic>,
  slots: readonly SlotId[],
): (reading: Reading) => Interpretation {
  return ({ state, text, words }) => {
    const frame = toFrame(readAnswers(model, state, text, slots));
    const decided = decide(inContext(rankMeanings(model, text), topics.get(state.topic ?? ""), words), topics);
    const isAsking = splitClauses(text).some(isQuestion);
    if (Object.keys(frame).length > 0 && !isAsking) return asAnswer(decided, frame);
    const isWorry = decided.kind === "answer" && !isAsking && worry.test(words.join(" "));
    return { ...withSecond(model, text, decided), slots: frame, isWorry };
  };
}

/** The ranking with the last topic and its counterpart a little likelier, for a short message. */
function inContext(
  ranking: readonly ScoredMeaning[],
  last: Topic | undefined,
  words: readonly string[],
): readonly ScoredMeaning[] {
  if (last === undefined || words.length > shortQuestion) return ranking;
  const isNear = ({ kind, id }: ScoredMeaning): boolean =>
    kind === "answer" && (id === last.id || id === last.counterpart);
  return ranking
    .map((one) => (isNear(one) ? { ...one, confidence: Math.min(1, contextFactor * one.confidence) } : one))
    .sort((a, b) => b.confidence - a.confidence);
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
