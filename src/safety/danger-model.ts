import { type Risk, type RiskCategory, riskCategories, riskPersons } from "../core/risk.ts";
import { type Classifier, classify, type Likelihoods, trainSparse } from "../learning/classifier.ts";
import { createVectorizer, type DangerVocabulary, knownShare, learnVocabulary } from "./danger-features.ts";
import { readSentences } from "./read-words.ts";
import { tellsOfThePast } from "./screen.ts";
import { checkInVariantOf, crisisVariantOf } from "./weigh.ts";

/** A message, and what a careful reader saw in it by `safety.md`'s rules; `category` and `about` say nothing of tier `none`. */
export interface DangerExample {
  readonly tier: Risk["tier"] | "none";
  readonly category: RiskCategory;
  readonly about: Risk["about"];
  /** How it is put: explicit, indirect, misspelt, …; of harmless ones, what makes it sound like a danger. */
  readonly form: string;
  readonly text: string;
}

/** What was learned from messages of people in danger, and from harmless ones that sound alike. */
export interface DangerModel {
  readonly vocabulary: DangerVocabulary;
  readonly tier: Classifier;
  readonly category: Classifier;
  readonly about: Classifier;
}

/**
 * How likely a danger, and a crisis, must be. Both were chosen by looking at the two development sets, whose figures
 * (`npm run evaluate -- --danger`) are therefore a little better than those of strangers.
 */
const enoughForCheckIn = 0.5;
const enoughForCrisis = 0.55;
/** What seems to be long over needs to be surer of it. */
const enoughForThePast = 0.9;
/** With a smaller share of known words it is another language: misspelt dangers had 0.65 or more, other languages 0.25 or less. */
const leastKnown = 0.5;

/** A feature whose weights for the tiers are all smaller is left out. */
const leastWeight = 0.15;

/** A longer message is read in windows of so many words, which overlap: what stands in the midst of it counts. */
const windowWords = 40;
const windowStep = 32;
/** Whose danger it is and of what kind is read from the beginning of a very long message. */
const mostWordsOfKind = 240;

/** Learns from messages. Deterministic: the same messages give the same model. */
export function trainDanger(examples: readonly DangerExample[]): DangerModel {
  const read = examples.map((example) => ({ example, words: wordsIn(example.text) }));
  const vocabulary = learnVocabulary(read.map(({ words }) => words));
  const toVector = createVectorizer(vocabulary);
  const vectors = read.map(({ example, words }) => ({ example, vector: toVector(words) }));
  const dangers = vectors.filter(({ example }) => example.tier !== "none");
  const learn = (among: typeof vectors, labelOf: (example: DangerExample) => string): Classifier =>
    trainSparse(
      among.map(({ example, vector }) => ({ label: labelOf(example), vector })),
      vocabulary.rarity.length,
    );
  return withoutNegligible({
    vocabulary,
    tier: learn(vectors, ({ tier }) => tier),
    category: learn(dangers, ({ category }) => category),
    about: learn(dangers, ({ about }) => about),
  });
}

/** Without the features that hardly tell a tier. */
function withoutNegligible({ vocabulary, tier, category, about }: DangerModel): DangerModel {
  const weightOf = (index: number): number => Math.max(...rowOf(tier, index).map(Math.abs));
  const kept = [...vocabulary.indices].filter(([, index]) => weightOf(index) >= leastWeight);
  const keep = (classifier: Classifier): Classifier => ({
    counts: classifier.counts,
    weights: Float32Array.from(kept.flatMap(([, index]) => [...rowOf(classifier, index)])),
  });
  return {
    vocabulary: {
      indices: new Map(kept.map(([feature], index) => [feature, index])),
      rarity: Float32Array.from(kept, ([, index]) => vocabulary.rarity[index] ?? 0),
    },
    tier: keep(tier),
    category: keep(category),
    about: keep(about),
  };
}

/** A feature's weights, one a label. */
function rowOf({ counts, weights }: Classifier, index: number): Float32Array {
  return weights.subarray(index * counts.size, (index + 1) * counts.size);
}

/** How likely it is, for the likeliest part of a text, that there is a crisis, and that there is a danger of any tier. */
export interface LearnedTiers {
  readonly crisis: number;
  readonly danger: number;
}

/** The danger that was learned to be seen in a text, or null. Linear in the text's length. */
export function readLearned(model: DangerModel, text: string): Risk | null {
  const words = wordsIn(text);
  if (knownShare(model.vocabulary, words) < leastKnown) return null;
  const { crisis, danger } = readTiers(model, words);
  if (danger < enoughForThePast && tellsOfThePast(text)) return null;
  if (crisis < enoughForCrisis && danger < enoughForCheckIn) return null;
  const vector = createVectorizer(model.vocabulary)(words.slice(0, mostWordsOfKind));
  const category = likeliest(riskCategories, classify(model.category, vector));
  const about = likeliest(riskPersons, classify(model.about, vector));
  if (crisis < enoughForCrisis) {
    return { tier: "check-in", category, about, variant: checkInVariantOf({ category, about }) };
  }
  return { tier: "crisis", category, about, variant: crisisVariantOf({ category, about }) };
}

/** How likely a text is a danger, and from where on it is taken for one: for whoever asks why. */
export function readLikelihoods(model: DangerModel, text: string) {
  return { ...readTiers(model, wordsIn(text)), enoughForCheckIn, enoughForCrisis };
}

/** What is likely of a text's windows: the highest of each. */
function readTiers({ vocabulary, tier }: DangerModel, words: readonly string[]): LearnedTiers {
  const toVector = createVectorizer(vocabulary);
  let [crisis, danger] = [0, 0];
  for (const window of windowsOf(words)) {
    const likelihoods = classify(tier, toVector(window));
    crisis = Math.max(crisis, likelihoods.get("crisis") ?? 0);
    danger = Math.max(danger, 1 - (likelihoods.get("none") ?? 1));
  }
  return { crisis, danger };
}

/** The words as the screen reads them, with a full stop between sentences. */
function wordsIn(text: string): readonly string[] {
  return readSentences(text)
    .filter((words) => words.length > 0)
    .flatMap((words, at) => (at === 0 ? words : [".", ...words]));
}

function windowsOf(words: readonly string[]): readonly (readonly string[])[] {
  const count = Math.max(1, Math.ceil((words.length - windowWords) / windowStep) + 1);
  return Array.from({ length: count }, (_, at) => words.slice(at * windowStep, at * windowStep + windowWords));
}

function likeliest<T extends string>(labels: readonly [T, ...T[]], likelihoods: Likelihoods): T {
  const likelihoodOf = (label: T): number => likelihoods.get(label) ?? 0;
  return labels.reduce((best, label) => (likelihoodOf(label) > likelihoodOf(best) ? label : best));
}
