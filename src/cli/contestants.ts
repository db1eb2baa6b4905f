import { BayesClassifier, LogisticRegressionClassifier } from "natural/lib/natural/classifiers/index.js";
import { interview } from "../../dialogs/interview.ts";
import type { Content } from "../core/content.ts";
import type { Encode } from "../core/script.ts";
import { initialState } from "../core/state.ts";
import { startEncoder } from "../encoder/sentence-encoder.ts";
import { meaningExamples, toMeaning } from "../understanding/examples.ts";
import { createInterpret } from "../understanding/interpret.ts";
import { rankMeanings, type ScoredMeaning } from "../understanding/rank-meanings.ts";
import { createReader, textsToEncode } from "../understanding/reader.ts";
import { trainModel } from "../understanding/train-model.ts";
import { readText } from "../understanding/words.ts";

/** The one meaning that a message is taken for; null when there is none. Only a contestant's own confidences compare. */
export type Guess = (text: string) => Promise<ScoredMeaning | null>;

/** Something that learns from the content's phrases what a message means. */
export interface Contestant {
  readonly name: string;
  /** What it cannot run without, besides what the guide itself needs: development dependencies. */
  readonly packages: readonly string[];
  /** It learns from at most so many phrases of each meaning. */
  readonly mostPhrases: number;
  readonly train: (content: Content) => Promise<Guess>;
}

/**
 * What natural's logistic regression learns from in a minute or two; its vectors are dense, and three a meaning took it
 * more than five minutes. Ours learns from as few once more, to stand beside it.
 */
const few = 2;
const all = Number.POSITIVE_INFINITY;

/** In the order of the table. */
export const contestants: readonly Contestant[] = [
  { name: "this guide", packages: [], mostPhrases: all, train: trainOwnEncoded },
  { name: "this guide, no encoder", packages: [], mostPhrases: all, train: (content) => trainOwn(content, null) },
  { name: "natural Bayes", packages: [], mostPhrases: all, train: (content) => trainNatural(content, BayesClassifier) },
  { name: "nlp.js", packages: ["@nlpjs/nlp", "@nlpjs/lang-en-min"], mostPhrases: all, train: trainNlpJs },
  { name: "MiniSearch", packages: ["minisearch"], mostPhrases: all, train: trainMiniSearch },
  {
    name: "natural logistic regression",
    packages: [],
    mostPhrases: few,
    train: (content) => trainNatural(content, LogisticRegressionClassifier),
  },
  { name: "this guide, as few phrases", packages: [], mostPhrases: few, train: (content) => trainOwn(content, null) },
];

async function trainOwnEncoded(content: Content): Promise<Guess> {
  const faults: unknown[] = [];
  const encoder = startEncoder((fault) => faults.push(fault));
  const guess = await trainOwn(content, encoder.encode);
  if (faults.length > 0) throw new Error(`the sentence encoder does not run: ${faults[0]}`);
  return guess;
}

/** All that a typed message goes through; where the guide would ask back, the likeliest meaning is its guess. */
async function trainOwn(content: Content, encode: Encode | null): Promise<Guess> {
  const model = await trainModel(content, encode);
  const interpret = createInterpret(content, interview, model);
  const state = initialState("individual");
  return async (text) => {
    const vectors = (await encode?.(textsToEncode(text))) ?? new Map<string, Float32Array>();
    const { kind, topic, intent, confidence } = interpret(state, { text, vectors });
    if (kind === "clarify") return rankMeanings(createReader(model, vectors), readText(text))[0] ?? null;
    return kind === "interview" || kind === "crisis" ? null : { kind, id: topic ?? intent ?? "", confidence };
  };
}

/** With the small words kept, which it drops by default: it guesses much better with "who", "how" and "not". */
async function trainNatural(
  content: Content,
  Classifier: typeof BayesClassifier | typeof LogisticRegressionClassifier,
): Promise<Guess> {
  const classifier = new Classifier();
  classifier.setOptions({ keepStops: true });
  for (const { text, label } of meaningExamples(content)) classifier.addDocument(text, label);
  classifier.train();
  return async (text) => {
    const scores = classifier.getClassifications(text);
    const [best] = scores;
    const sum = scores.reduce((total, { value }) => total + value, 0);
    // Of a long text each score is too small for a number, and then all are 0.
    return best === undefined ? null : { ...toMeaning(best.label), confidence: best.value / (sum || 1) };
  };
}

async function trainNlpJs(content: Content): Promise<Guess> {
  const { Nlp } = await import("@nlpjs/nlp");
  const { LangEn } = await import("@nlpjs/lang-en-min");
  const nlp = new Nlp({ languages: ["en"], autoSave: false, nlu: { log: false } });
  nlp.container.use(LangEn);
  for (const { text, label } of meaningExamples(content)) nlp.addDocument("en", text, label);
  await nlp.train();
  return async (text) => {
    const { classifications } = await nlp.process("en", text);
    const [best] = classifications;
    return best === undefined ? null : { ...toMeaning(best.intent), confidence: best.score };
  };
}

/** The meaning of the phrase that is found first. Its tolerance of typing errors is off: with it, it guesses worse. */
async function trainMiniSearch(content: Content): Promise<Guess> {
  const { default: MiniSearch } = await import("minisearch");
  const examples = meaningExamples(content);
  const index = new MiniSearch({ fields: ["text"] });
  index.addAll(examples.map(({ text }, id) => ({ id, text })));
  return async (text) => {
    const [best] = index.search(text);
    const example = examples[best?.id];
    return best === undefined || example === undefined ? null : { ...toMeaning(example.label), confidence: best.score };
  };
}
