import type { Topic } from "../core/content.ts";
import { type Interpretation, notUnderstood } from "../core/interpretation.ts";
import type { SlotId } from "../core/slots.ts";
import { decide } from "./decide.ts";
import { rankMeanings, type ScoredMeaning } from "./rank-meanings.ts";
import { type ReadAnswers, readAnswers } from "./read-answers.ts";
import { readTwoQuestions } from "./read-two-questions.ts";
import type { Reader } from "./reader.ts";
import { type Reading, toAnswered } from "./recognizer.ts";
import { isQuestion, sideQuestionsOf, splitClauses, splitParts } from "./split-clauses.ts";
import { wordsOf } from "./words.ts";

const worry =
  /\b(?:i|i am|my|me)\b.*\b(?:worr\w*|afraid|scared?|fear\w*|nervous|anxious|dread\w*|terrified|panic\w*|frighten\w*|ashamed|embarrass\w*|uneasy|uncomfortable|hate|can not|could not|would not|freeze|what if|too much|stupid|judg\w*)\b/;

/** A question of so many words beside an answer is a question of its own, when its meaning is this likely. */
const wordsOfQuestion = 3;
const sureOfQuestion = 0.25;
/** A command or small talk this likely is taken for one when it answers the open question only in unclear words. */
const sureOfAside = 0.7;
/** So sure must be what stands beside a greeting. */
const sureBesideGreeting = { answer: 0.8, "not-covered": 0.8, command: 0.6 };
/** In words: a shorter question may lean on the topic that was just answered. */
const shortQuestion = 5;
/** How much likelier that topic and its counterpart are then. */
const contextFactor = 1.5;

/** Reads what a message tells the interview, and what it asks beside that. It always finds something. */
export function createReadMeaning(
  topics: ReadonlyMap<string, Topic>,
  slots: readonly SlotId[],
): (reading: Reading) => Interpretation {
  return (reading) => {
    const { state, text, reader } = reading;
    const read = readAnswers(reader, state, text, slots);
    const clauses = splitClauses(text);
    const isOpen = state.pending?.ask === "slot";
    const told = isOnlyTelling(reader, clauses, isOpen) ? read : null;
    if (told !== null && isPlainlyTold(told, isOpen)) return toAnswered(told.answers, told.confidence);
    const decided = decideOn(reading, topics, isOpen ? textAsked(text, clauses, read) : text);
    const other = told === null ? null : readTold(told, decided);
    return other ?? { ...(readTwoQuestions(reader, clauses, topics) ?? decided), ...besides(reading, decided, read) };
  };
}

/** Whether a message asks nothing beside what it tells. */
function isOnlyTelling(reader: Reader, clauses: readonly string[], isOpen: boolean): boolean {
  return isOpen ? !hasSideQuestion(reader, clauses) : !clauses.some(isQuestion);
}

/** With nothing open, one answer alone may as well be a worry: then the topics have a say. */
function isPlainlyTold({ answers, isAnnounced, isPlain }: ReadAnswers, isOpen: boolean): boolean {
  return answers.length > 1 || (answers.length > 0 && (isOpen || isAnnounced || isPlain));
}

/** What is told, beside what else it may mean: an unclear answer, unless it is an order; or an answer that voices no topic. */
function readTold({ answers, confidence, isUnclear }: ReadAnswers, decided: Interpretation): Interpretation | null {
  if (isUnclear && !isAside(decided)) return notUnderstood;
  return answers.length > 0 && decided.kind !== "answer" ? toAnswered(answers, confidence) : null;
}

function decideOn(
  { state, words, reader }: Reading,
  topics: ReadonlyMap<string, Topic>,
  asked: string,
): Interpretation {
  const ranking = inContext(rankMeanings(reader, asked), topics.get(state.topic ?? ""), words);
  const decided = decide(ranking, topics, {
    words: words.map(reader.model.vocabulary.repair),
    isAsking: splitClauses(asked).some(isQuestion),
  });
  return decided.intent === "greeting" ? (readBesideGreeting(reader, asked, topics) ?? decided) : decided;
}

/** "Good morning, I am Chidi, I want to start": another part of the message that is clear says more than the greeting. */
function readBesideGreeting(reader: Reader, text: string, topics: ReadonlyMap<string, Topic>): Interpretation | null {
  const parts = splitClauses(text).flatMap(splitParts);
  if (parts.length < 2) return null;
  const read = parts.map((part) =>
    decide(rankMeanings(reader, part), topics, { words: wordsOf(part), isAsking: true }),
  );
  const isMore = ({ kind, confidence }: Interpretation): boolean =>
    (kind === "answer" || kind === "not-covered" || kind === "command") && confidence >= sureBesideGreeting[kind];
  return read.find(isMore) ?? null;
}

/**
 * What is told beside what is asked, and whether that is a worry. Beside an order or small talk only the open question is
 * answered: "I must get the kids from school, back later" tells nothing of goals.
 */
function besides(
  { state: { pending }, text, words }: Reading,
  { kind }: Interpretation,
  { answers }: ReadAnswers,
): Pick<Interpretation, "slots" | "isWorry"> {
  const clauses = splitClauses(text);
  const isWorry = kind === "answer" && !clauses.some(isQuestion) && worry.test(words.join(" "));
  const open = pending?.ask === "slot" ? pending.slot : null;
  const isAboutTherapy = kind === "answer" || kind === "not-covered";
  if (isAboutTherapy && clauses.every(isQuestion)) return { slots: {}, isWorry };
  const told = isAboutTherapy || kind === "clarify" ? answers : answers.filter(({ slot }) => slot === open);
  return { slots: toAnswered(told, 1).slots, isWorry };
}

/** Beside an answer to the open question, what asks decides what is asked. */
function textAsked(text: string, clauses: readonly string[], { answers }: ReadAnswers): string {
  const questions = sideQuestionsOf(clauses);
  return answers.length === 0 || questions.length === 0 ? text : questions.join(" ");
}

/** Something that is clearly not about the open question: "go back", "thanks". */
function isAside({ kind, intent, confidence }: Interpretation): boolean {
  const isOther = kind === "small-talk" || (kind === "command" && intent !== "yes" && intent !== "no");
  return isOther && confidence >= sureOfAside;
}

/** Whether a question of the article's, or one that it leaves out, stands beside what is told: "tight. is a group cheaper?" */
function hasSideQuestion(reader: Reader, clauses: readonly string[]): boolean {
  const questions = sideQuestionsOf(clauses).filter((clause) => wordsOf(clause).length >= wordsOfQuestion);
  return questions.some((question) => {
    const [best] = rankMeanings(reader, question);
    return best !== undefined && isAsked(best) && best.confidence >= sureOfQuestion;
  });
}

/** What a question can be about; "how should I know?" is no call for help, nor "who knows?" a word of small talk. */
function isAsked({ kind, id }: ScoredMeaning): boolean {
  return kind === "answer" || kind === "not-covered" || (kind === "command" && !["yes", "no", "help"].includes(id));
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
