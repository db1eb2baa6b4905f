import type { Topic } from "../core/content.ts";
import { type Interpretation, notUnderstood } from "../core/interpretation.ts";
import type { SlotId } from "../core/slots.ts";
import { decide } from "./decide.ts";
import { countTopical } from "./families.ts";
import { rankMeanings, type ScoredMeaning } from "./rank-meanings.ts";
import { readAnswers } from "./read-answers.ts";
import { readTwoQuestions } from "./read-two-questions.ts";
import type { Reader } from "./reader.ts";
import { type Reading, toAnswered } from "./recognizer.ts";
import { isQuestion, splitClauses } from "./split-clauses.ts";
import { wordsOf } from "./words.ts";

const worry =
  /\b(?:i|i am|my|me)\b.*\b(?:worr\w*|afraid|scared?|fear\w*|nervous|anxious|dread\w*|terrified|panic\w*|frighten\w*|ashamed|embarrass\w*|uneasy|uncomfortable|hate|can not|could not|would not|freeze|what if|too much|stupid|judg\w*)\b/;

/** A question of so many words beside an answer is a question of its own, when its meaning is this likely. */
const wordsOfQuestion = 3;
const sureOfQuestion = 0.25;
/** A command or small talk this likely is taken for one when it answers the open question only in unclear words. */
const sureOfAside = 0.3;
/** In words: a shorter question may lean on the topic that was just answered. */
const shortQuestion = 5;
/** How much likelier that topic and its counterpart are then. */
const contextFactor = 1.5;

/** Reads what a message tells the interview, and what it asks beside that. It always finds something. */
export function createReadMeaning(
  topics: ReadonlyMap<string, Topic>,
  slots: readonly SlotId[],
): (reading: Reading) => Interpretation {
  return ({ state, text, words, reader }) => {
    const read = readAnswers(reader, state, text, slots);
    const clauses = splitClauses(text);
    const isAsking = clauses.some(isQuestion);
    const isOpen = state.pending?.ask === "slot";
    const told = isOpen ? !hasSideQuestion(reader, clauses) : !isAsking;
    if (told && read.answers.length > 0) return toAnswered(read.answers, read.confidence);
    const ranking = inContext(rankMeanings(reader, text), topics.get(state.topic ?? ""), words);
    const decided = decide(ranking, topics, countTopical(words.map(reader.model.vocabulary.repair)) > 0);
    if (told && read.isUnclear && !isAside(decided)) return notUnderstood;
    const isWorry = decided.kind === "answer" && !isAsking && worry.test(words.join(" "));
    const { slots: frame } = toAnswered(read.answers, 1);
    return { ...(readTwoQuestions(reader, clauses, topics) ?? decided), slots: frame, isWorry };
  };
}

/** Something that is clearly not about the open question: "go back", "thanks". */
function isAside({ kind, intent, confidence }: Interpretation): boolean {
  const isOther = kind === "small-talk" || (kind === "command" && intent !== "yes" && intent !== "no");
  return isOther && confidence >= sureOfAside;
}

/** Whether a question of the article's, or one that it leaves out, stands beside what is told: "tight. is a group cheaper?" */
function hasSideQuestion(reader: Reader, clauses: readonly string[]): boolean {
  const questions = clauses.filter((clause) => isQuestion(clause) && wordsOf(clause).length >= wordsOfQuestion);
  if (questions.length === clauses.length) return false;
  return questions.some((question) => {
    const [best] = rankMeanings(reader, question);
    return best !== undefined && ["answer", "not-covered"].includes(best.kind) && best.confidence >= sureOfQuestion;
  });
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
