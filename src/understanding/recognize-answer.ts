import { type Interpretation, notUnderstood } from "../core/interpretation.ts";
import type { SlotId } from "../core/slots.ts";
import { rankMeanings } from "./rank-meanings.ts";
import { readAnswers, toFrame } from "./read-answers.ts";
import type { Recognizer } from "./reading.ts";
import { isQuestion, splitClauses } from "./split-clauses.ts";
import type { Model } from "./train-model.ts";
import { wordsOf } from "./words.ts";

/** A side question of so many words, taken for one when its meaning is this likely. */
const wordsOfQuestion = 3;
const sureOfQuestion = 0.25;

/** Reads answers while a question of the interview is open; a message that holds none goes on to the next recognizer. */
export function createRecognizeAnswer(model: Model, slots: readonly SlotId[]): Recognizer {
  return ({ state, text }): Interpretation | null => {
    if (state.pending?.ask !== "slot" || hasSideQuestion(model, text)) return null;
    const answers = readAnswers(model, state, text, slots);
    if (answers.length === 0) return null;
    const confidence = Math.min(...answers.map((one) => one.confidence));
    return { ...notUnderstood, kind: "interview", slots: toFrame(answers), confidence };
  };
}

/** Whether a question of the article's, or one that it leaves out, stands beside what is told: "tight. is a group cheaper?" */
function hasSideQuestion(model: Model, text: string): boolean {
  const clauses = splitClauses(text);
  const questions = clauses.filter((clause) => isQuestion(clause) && wordsOf(clause).length >= wordsOfQuestion);
  if (questions.length === 0 || questions.length === clauses.length) return false;
  return questions.some((question) => {
    const [best] = rankMeanings(model, question);
    return best !== undefined && ["answer", "not-covered"].includes(best.kind) && best.confidence >= sureOfQuestion;
  });
}
