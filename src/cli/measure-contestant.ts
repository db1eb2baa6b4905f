import { setImmediate } from "node:timers/promises";
import { z } from "zod";
import type { Content } from "../core/content.ts";
import { meaningExamples } from "../understanding/examples.ts";
import type { ScoredMeaning } from "../understanding/rank-meanings.ts";
import type { Contestant } from "./contestants.ts";
import { withPhrases } from "./cross-validate.ts";
import { areaUnderCurve, shareOf } from "./estimate.ts";
import type { EvaluationItem } from "./evaluation-items.ts";
import { latencyOf } from "./latency.ts";

/** What is measured of one contestant. Times are of the processor, of all threads, so that other programs do not count. */
export const Measured = z.object({
  /** How many phrases it learned from. */
  phrases: z.number(),
  /** The share of messages whose meaning is guessed, with its 95 % interval. */
  accuracy: z.object({ value: z.number(), low: z.number(), high: z.number() }),
  /** An area under the curve, see `refusingOf`; null when nothing in scope, or all of it, is guessed. */
  refusing: z.number().nullable(),
  /** Milliseconds a message. */
  latency: z.object({ p50: z.number(), p95: z.number() }),
  trainingSeconds: z.number(),
  /** Megabytes more than before it was loaded and trained: in use in the main thread, and held by the process. */
  live: z.number(),
  resident: z.number(),
});

/** What is measured of one contestant. */
export type Measured = z.infer<typeof Measured>;

/** A message and what it was taken for. */
export interface Guessed {
  readonly item: EvaluationItem;
  readonly guess: ScoredMeaning | null;
}

/** The first messages only warm the code up. */
const warmUps = 50;

/** The messages that have a meaning by themselves, without a question of the interview before them. */
export function withMeaning(items: readonly EvaluationItem[]): readonly EvaluationItem[] {
  return items.filter(({ kind, pending }) => kind !== "interview" && kind !== "clarify" && pending === undefined);
}

/** Trains a contestant on the content's phrases and has it guess each message. Run with `--expose-gc`. */
export async function measureContestant(
  { train, mostPhrases }: Pick<Contestant, "train" | "mostPhrases">,
  whole: Content,
  items: readonly EvaluationItem[],
  onProgress: (done: number, of: number) => void,
): Promise<Measured> {
  const content = withPhrases(whole, (index) => index < mostPhrases);
  const before = await memoryInUse();
  const training = await timed(() => train(content));
  const classify = training.result;
  for (const { text } of items.slice(0, warmUps)) await classify(text);
  const guessed: Guessed[] = [];
  const durations: number[] = [];
  for (const item of items) {
    const { result, milliseconds } = await timed(() => classify(item.text));
    guessed.push({ item, guess: result });
    durations.push(milliseconds);
    onProgress(guessed.length, items.length);
  }
  const after = await memoryInUse();
  return {
    phrases: meaningExamples(content).length,
    accuracy: shareOf(guessed, isRight),
    refusing: refusingOf(guessed),
    latency: latencyOf(durations),
    trainingSeconds: training.milliseconds / 1000,
    live: after.live - before.live,
    resident: after.resident - before.resident,
  };
}

/** Whether the kind was guessed, and the topic, subject or intent; off-topic is one meaning. */
export function isRight({ item, guess }: Guessed): boolean {
  if (guess === null || guess.kind !== item.kind) return false;
  return guess.kind === "off-topic" || guess.id === (item.topic ?? item.intent);
}

/**
 * How well the confidence tells what may be answered from what must be refused: the area under the curve of the messages
 * in scope (neither not covered nor off-topic) that are guessed rightly, against all others in scope and all out of it.
 * A guess of "not covered" or "off-topic", and none at all, is a refusal by itself: no confidence to answer.
 */
export function refusingOf(guessed: readonly Guessed[]): number | null {
  const isAnswerable = (one: Guessed): boolean => isInScope(one.item.kind) && isRight(one);
  const confidenceOf = ({ guess }: Guessed): number => (guess !== null && isInScope(guess.kind) ? guess.confidence : 0);
  const answerable = guessed.filter(isAnswerable).map(confidenceOf);
  const others = guessed.filter((one) => !isAnswerable(one)).map(confidenceOf);
  return areaUnderCurve(answerable, others)?.value ?? null;
}

function isInScope(kind: EvaluationItem["kind"]): boolean {
  return kind !== "not-covered" && kind !== "off-topic";
}

/** What a task gives, and the processor's time that it took. */
async function timed<T>(task: () => Promise<T>): Promise<{ readonly result: T; readonly milliseconds: number }> {
  const start = process.cpuUsage();
  const result = await task();
  const { user, system } = process.cpuUsage(start);
  return { result, milliseconds: (user + system) / 1000 };
}

/** In megabytes, after a garbage collection; buffers are given back a little later than the rest. */
async function memoryInUse(): Promise<{ readonly live: number; readonly resident: number }> {
  globalThis.gc?.();
  await setImmediate();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return { live: (heapUsed + arrayBuffers) / 1e6, resident: rss / 1e6 };
}
