import type { Content } from "../core/content.ts";
import type { Encode } from "../core/script.ts";
import { type SlotId, slotIds } from "../core/slots.ts";
import { type Classifier, type LabelledVector, trainDense, trainSparse } from "../learning/classifier.ts";
import { answerExamples, type Example, meaningExamples, questionOf, slotExamples, toMeaning } from "./examples.ts";
import { createVocabulary, fromDense, toVector, type Vocabulary } from "./features.ts";
import { readText, wordsOf } from "./words.ts";

/** The version of the model's shape and of how it is trained; a kept model of another version is trained anew. */
export const modelVersion = 6;

/** What was learned from one kind of vector. */
export interface Classifiers {
  /** Topics, not-covered subjects, commands, small talk and off-topic, all together. */
  readonly meanings: Classifier;
  /** The kinds of meaning, and `interview`. */
  readonly kinds: Classifier;
  /** Which question of the interview an answer belongs to; `any` when it says nothing of that. */
  readonly questions: Classifier;
  /** The values of each question. */
  readonly values: { readonly [S in SlotId]: Classifier };
}

/** Everything that was learned from the content's phrases. */
export interface Model {
  readonly vocabulary: Vocabulary;
  /** By words and letters: enough by itself. */
  readonly lexical: Classifiers;
  /** By sentence vectors; null when there was no encoder. */
  readonly encoded: Classifiers | null;
}

/** Learns one classifier from examples. */
type Train = (examples: readonly Example[]) => Classifier;

/** One step a classifier. */
const classifiers = 3 + slotIds.length;

/**
 * Learns from the content's phrases; the same content gives the same model. The encoder works on the phrases while the
 * words are learned. Tells how many of the steps are done.
 */
export async function trainModel(
  content: Content,
  encode: Encode | null,
  onProgress?: (done: number, of: number) => void,
): Promise<Model> {
  const texts = [...meaningExamples(content), ...answerExamples(content)].map(({ text }) => readText(text));
  const vocabulary = createVocabulary(texts.map(wordsOf));
  const encoding = encode?.(texts);
  const steps = encode === null ? classifiers : 2 * classifiers;
  let done = 0;
  onProgress?.(done, steps);
  const counted =
    (train: Train): Train =>
    (examples) => {
      const classifier = train(examples);
      done += 1;
      onProgress?.(done, steps);
      return classifier;
    };
  const lexical = trainAll(
    content,
    counted((examples) => trainSparse(vectorsOf(examples), vocabulary.idf.length)),
  );
  const vectors = (await encoding) ?? new Map<string, Float32Array>();
  const [anyVector] = vectors.values();
  const encoded = anyVector === undefined ? null : trainAll(content, counted(trainEncoded));
  return { vocabulary, lexical, encoded };

  function vectorsOf(examples: readonly Example[]): readonly LabelledVector[] {
    return examples.map(({ text, label }) => ({ label, vector: toVector(vocabulary, wordsOf(readText(text))) }));
  }

  function trainEncoded(examples: readonly Example[]): Classifier {
    const known = examples.flatMap(({ text, label }) => {
      const vector = vectors.get(readText(text));
      return vector === undefined ? [] : [{ label, vector: fromDense(vector) }];
    });
    return trainDense(known, anyVector?.length ?? 0);
  }
}

function trainAll(content: Content, train: Train): Classifiers {
  const meanings = meaningExamples(content);
  const answers = answerExamples(content);
  const trainValues = (slot: SlotId): Classifier => train(slotExamples(answers, slot));
  return {
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
