import type { Content } from "../core/content.ts";
import { type SlotId, slotIds } from "../core/slots.ts";
import { type Classifier, trainClassifier } from "./classifier.ts";
import { answerExamples, type Example, meaningExamples, questionOf, slotExamples, toMeaning } from "./examples.ts";
import { createVocabulary, type Vocabulary } from "./features.ts";
import { readText, wordsOf } from "./words.ts";

/** The version of the model's shape and of how it is trained; a kept model of another version is trained anew. */
export const modelVersion = 3;

/** Everything that was learned from the content's phrases. */
export interface Model {
  /** Of the content that it was trained from. */
  readonly contentHash: string;
  readonly vocabulary: Vocabulary;
  /** Topics, not-covered subjects, commands, small talk and off-topic, all together. */
  readonly meanings: Classifier;
  /** The kinds of meaning, and `interview`. */
  readonly kinds: Classifier;
  /** Which question of the interview an answer belongs to; `any` when it says nothing of that. */
  readonly questions: Classifier;
  /** The values of each question. */
  readonly values: { readonly [S in SlotId]: Classifier };
}

/** One step a classifier. */
const steps = 3 + slotIds.length;

/** Learns from the content's phrases; the same content gives the same model. Tells how many of its steps are done. */
export function trainModel(content: Content, onProgress?: (done: number, of: number) => void): Model {
  const meanings = meaningExamples(content);
  const answers = answerExamples(content);
  const vocabulary = createVocabulary([...meanings, ...answers].map(({ text }) => wordsOf(readText(text))));
  let done = 0;
  onProgress?.(done, steps);
  const train = (examples: readonly Example[]): Classifier => {
    const classifier = trainClassifier(vocabulary, examples);
    done += 1;
    onProgress?.(done, steps);
    return classifier;
  };
  const trainValues = (slot: SlotId): Classifier => train(slotExamples(answers, slot));
  return {
    contentHash: content.hash,
    vocabulary,
    meanings: train(meanings),
    kinds: train([
      ...meanings.map(({ text, label }) => ({ text, label: toMeaning(label).kind })),
      ...answers.map(({ text }) => ({ text, label: "interview" })),
    ]),
    questions: train(answers.map(({ text, answer }) => ({ text, label: questionOf(text, answer) }))),
    values: {
      comfort: trainValues("comfort"),
      budget: trainValues("budget"),
      "social-anxiety": trainValues("social-anxiety"),
      privacy: trainValues("privacy"),
      connection: trainValues("connection"),
      goal: trainValues("goal"),
    },
  };
}
