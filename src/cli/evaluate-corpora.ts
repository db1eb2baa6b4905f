import type { Encode } from "../core/script.ts";
import { type RankLabels, trainLabelClassifier } from "../understanding/label-classifier.ts";
import type { Corpus } from "./corpus.ts";
import { areaUnderCurve, type Estimate, meanOf, type Share, shareOf } from "./estimate.ts";
import { type Latency, latencyOf } from "./latency.ts";

/** How well labels are told apart. */
export interface Figures {
  /** In scope. */
  readonly accuracy: Estimate | null;
  /** In scope: the mean over the labels, each counting the same, of F1. */
  readonly macroF1: number;
  /** Areas under the curve of refusing by the confidence: in scope against out of scope; and right against all others. */
  readonly refusingOutOfScope: Estimate | null;
  readonly refusingWrong: Estimate | null;
}

/** How well the recognizer's classifier learns the labels of a corpus. */
export interface CorpusEvaluation extends Figures {
  readonly name: string;
  readonly labels: number;
  /** How many texts there are of each sort. */
  readonly train: number;
  readonly inScope: number;
  readonly outOfScope: number;
  readonly accuracy: Share;
  readonly trainingSeconds: number;
  /** Of one text. */
  readonly latency: Latency;
}

/** Several corpora, and the mean over them. */
export interface CorporaEvaluation {
  readonly corpora: readonly CorpusEvaluation[];
  readonly mean: Figures;
}

/** A text, its label, the label it was given, how sure that was, and how long it took. */
interface Guess {
  readonly right: string | null;
  readonly guessed: string;
  readonly confidence: number;
  readonly milliseconds: number;
}

/** Trains on a corpus and tests. */
export async function evaluateCorpus(
  { name, train, inScope, outOfScope }: Corpus,
  encode: Encode | null,
  onProgress: (done: number, of: number) => void,
): Promise<CorpusEvaluation> {
  const start = performance.now();
  const rank = await trainLabelClassifier(train, encode);
  const trainingSeconds = (performance.now() - start) / 1000;
  const test = [...inScope, ...outOfScope.map((text) => ({ text, label: null }))];
  const guesses: Guess[] = [];
  for (const { text, label } of test) {
    guesses.push(await guess(rank, text, label));
    onProgress(guesses.length, test.length);
  }
  const known = guesses.filter(({ right }) => right !== null);
  const confidences = (wanted: (one: Guess) => boolean): readonly number[] =>
    guesses.filter(wanted).map(({ confidence }) => confidence);
  return {
    name,
    labels: new Set(train.map(({ label }) => label)).size,
    train: train.length,
    inScope: inScope.length,
    outOfScope: outOfScope.length,
    accuracy: shareOf(known, isRight),
    macroF1: macroF1(known),
    refusingOutOfScope: areaUnderCurve(
      confidences(({ right }) => right !== null),
      confidences(({ right }) => right === null),
    ),
    refusingWrong: areaUnderCurve(
      confidences(isRight),
      confidences((one) => !isRight(one)),
    ),
    trainingSeconds,
    latency: latencyOf(guesses.map(({ milliseconds }) => milliseconds)),
  };
}

/** The figures on several corpora, each counting the same. */
export function withMean(corpora: readonly CorpusEvaluation[]): CorporaEvaluation {
  return {
    corpora,
    mean: {
      accuracy: meanOf(corpora.map(({ accuracy }) => accuracy)),
      macroF1: corpora.reduce((sum, { macroF1 }) => sum + macroF1, 0) / corpora.length,
      refusingOutOfScope: meanOf(corpora.flatMap(({ refusingOutOfScope }) => refusingOutOfScope ?? [])),
      refusingWrong: meanOf(corpora.flatMap(({ refusingWrong }) => refusingWrong ?? [])),
    },
  };
}

async function guess(rank: RankLabels, text: string, right: string | null): Promise<Guess> {
  const start = performance.now();
  const [best] = await rank(text);
  const milliseconds = performance.now() - start;
  return { right, guessed: best?.label ?? "", confidence: best?.confidence ?? 0, milliseconds };
}

function isRight({ right, guessed }: Guess): boolean {
  return right === guessed;
}

/** Over the labels that the texts have or were given: twice what was found rightly, of what was given and what was there. */
function macroF1(guesses: readonly Guess[]): number {
  const labels = new Set(guesses.flatMap(({ right, guessed }) => [right, guessed]));
  const scores = [...labels].map((label) => {
    const there = guesses.filter(({ right }) => right === label);
    const given = guesses.filter(({ guessed }) => guessed === label);
    return (2 * there.filter(isRight).length) / (there.length + given.length);
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
