import type { Interpretation } from "../core/interpretation.ts";
import { type SlotId, slotIds } from "../core/slots.ts";
import { classify, likelihoodOf } from "./classifier.ts";
import { toVector } from "./features.ts";
import { rankMeanings } from "./rank-meanings.ts";
import { type ReadAnswer, readValue } from "./read-value.ts";
import type { Recognizer } from "./reading.ts";
import { isQuestion, splitClauses } from "./split-clauses.ts";
import { toAnswered } from "./to-interpretation.ts";
import type { Model } from "./train-model.ts";
import { wordsOf } from "./words.ts";

/** How much likelier an answer is while its question is open, in a message that tells and in one that asks. */
const tellingFactor = 20;
const askingFactor = 2;
/** An answer to another question is left to the next recognizer when it is this likely, and the open one this unlikely. */
const otherSlotFrom = 0.8;
const openSlotBelow = 0.1;
/** A side question of so many words, taken for one when its meaning is this likely. */
const wordsOfQuestion = 3;
const sureOfQuestion = 0.25;

/** Reads an answer to the open question of the interview; a message that is none goes on to the next recognizer. */
export function createRecognizeAnswer(model: Model): Recognizer {
  return ({ state, text }): Interpretation | null => {
    if (state.pending?.ask !== "slot" || hasSideQuestion(model, text)) return null;
    const read = readOpenAnswer(model, state.pending.slot, text);
    return read === null ? null : toAnswered(read);
  };
}

/** The answer to an open question in a text, or null when the text is about something else. */
export function readOpenAnswer(model: Model, slot: SlotId, text: string): ReadAnswer | null {
  const vector = toVector(model.vocabulary, wordsOf(text));
  const likelihood = likelihoodOf(model.kinds, "interview", vector);
  const factor = isQuestion(text) ? askingFactor : tellingFactor;
  if (factor * likelihood < 1 - likelihood) return null;
  const questions = classify(model.questions, vector);
  const likelihoodOfSlot = (one: SlotId): number => questions[model.questions.labels.indexOf(one)] ?? 0;
  const isOther = slotIds.some((one) => one !== slot && likelihoodOfSlot(one) >= otherSlotFrom);
  return isOther && likelihoodOfSlot(slot) < openSlotBelow ? null : readValue(model, slot, text);
}

/** Whether a question of the article's, or one that it leaves out, stands beside what is told: "tight. is a group cheaper?" */
function hasSideQuestion(model: Model, text: string): boolean {
  const clauses = splitClauses(text);
  const questions = clauses.filter((clause) => isQuestion(clause) && wordsOf(clause).length >= wordsOfQuestion);
  if (questions.length === 0 || questions.length === clauses.length) return false;
  return questions.some((question) => {
    const [best] = rankMeanings(model, question);
    return (
      best !== undefined && (best.kind === "answer" || best.kind === "not-covered") && best.confidence >= sureOfQuestion
    );
  });
}
