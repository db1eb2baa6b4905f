import { Worker } from "node:worker_threads";
import { z } from "zod";
import type { Encode } from "../core/script.ts";
import type { Vectors } from "../core/turn.ts";

/** What the worker answers: the vectors of a request's texts one after the other, or why there are none. */
const Answer = z.union([
  z.object({ id: z.number(), values: z.instanceof(Float32Array) }),
  z.object({ id: z.number(), fault: z.instanceof(Error) }),
]);

/** Somebody who waits for vectors. */
interface Waiting {
  readonly texts: readonly string[];
  readonly resolve: (vectors: Vectors) => void;
}

/** A sentence encoder that is running. */
export interface SentenceEncoder {
  readonly encode: Encode;
  readonly close: () => Promise<void>;
}

const none: Vectors = new Map();

/** When so many wait, another would wait for seconds. */
const mostWaiting = 32;

/** What runs in the thread. */
const encoderWorker = new URL("./encoder-worker.js", import.meta.url);

/**
 * Starts the sentence encoder in a thread of its own, so that nobody waits for another's sentences: the lite form of the
 * Universal Sentence Encoder (Cer et al., 2018). Once it has failed, which `onFault` is told, it gives no vectors; a text
 * that it cannot read has none.
 */
export function startEncoder(onFault: (error: unknown) => void, program = encoderWorker): SentenceEncoder {
  const worker = startThread(program, onFault);
  if (worker === null) return { encode: async () => none, close: async () => {} };
  const waiting = new Map<number, Waiting>();
  let requests = 0;
  let isEnded = false;

  /** The thread keeps the process alive only while somebody waits for it. */
  const settle = (id: number, vectors: (texts: readonly string[]) => Vectors): void => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
    one?.resolve(vectors(one.texts));
  };
  const end = (): void => {
    isEnded = true;
    for (const id of [...waiting.keys()]) settle(id, () => none);
  };
  const fail = (error: unknown): void => {
    if (isEnded) return;
    onFault(error);
    end();
    void worker.terminate();
  };

  worker.on("error", fail);
  worker.on("exit", (status) => fail(new Error(`the encoder's thread ended with ${status}`)));
  worker.on("message", (message: unknown) => {
    const { data: answer, error } = Answer.safeParse(message);
    if (answer === undefined) return fail(error);
    if ("fault" in answer) onFault(answer.fault);
    settle(answer.id, (texts) => ("fault" in answer ? none : toVectors(texts, answer.values)));
  });
  worker.unref();

  return {
    encode: async (texts) => {
      if (isEnded || texts.length === 0) return none;
      if (waiting.size >= mostWaiting) {
        onFault(new Error("the encoder is behind, so that messages are read by their words alone"));
        return none;
      }
      requests += 1;
      const id = requests;
      return new Promise((resolve) => {
        waiting.set(id, { texts, resolve });
        worker.ref();
        worker.postMessage({ id, texts });
      });
    },
    close: async () => {
      end();
      await worker.terminate();
    },
  };
}

function startThread(program: URL, onFault: (error: unknown) => void): Worker | null {
  try {
    return new Worker(program);
  } catch (error) {
    onFault(error);
    return null;
  }
}

function toVectors(texts: readonly string[], values: Float32Array): Vectors {
  const length = values.length / texts.length;
  return new Map(texts.map((text, at) => [text, values.subarray(at * length, (at + 1) * length)]));
}
