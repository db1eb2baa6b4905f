import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { interview } from "../dialogs/interview.ts";
import { repair } from "../dialogs/repair.ts";
import { findContentFolder } from "./content/find-content-folder.ts";
import { loadContent } from "./content/load-content.ts";
import type { Encode, Script } from "./core/script.ts";
import { loadDangerModel } from "./danger-store.ts";
import { loadOrTrainModel } from "./model-store.ts";
import type { DangerModel } from "./safety/danger-model.ts";
import { createInterpret } from "./understanding/interpret.ts";
import { textsToEncode } from "./understanding/reader.ts";

/** A script, and what the guard before it has learned; null when that cannot be read. */
export interface LoadedScript extends Script {
  readonly danger: DangerModel | null;
}

/**
 * Loads the content and gets the model that was trained from it: the one that was built along with the project's own
 * content, else the one kept in the data folder, else a new one. `encode` is null where no encoder is wanted. A
 * message that has waited for its vectors longer than `patience`, in milliseconds, is read by its words alone. Throws a
 * `ContentError` that lists every mistake.
 */
export async function loadScript(
  contentFolder: string,
  dataFolder: string,
  encode: Encode | null,
  patience?: number,
): Promise<LoadedScript> {
  const content = loadContent(contentFolder);
  const ownFolder = findContentFolder();
  const built = join(dirname(ownFolder), "dist");
  const folders = contentFolder === ownFolder ? [built, dataFolder] : [dataFolder, built];
  const model = await loadOrTrainModel(content, { folders, encode, onProgress: sayProgress });
  return {
    content,
    interview,
    repair,
    danger: loadDangerModel((error) => process.stderr.write(`${sayDangerModelLost(error)}\n`)),
    interpret: createInterpret(content, interview, model),
    encode: async (utterance) => {
      if (encode === null || utterance.payload !== undefined) return utterance;
      const encoding = encode(textsToEncode(utterance.text));
      if (patience === undefined) return { ...utterance, vectors: await encoding };
      return { ...utterance, vectors: await Promise.race([encoding, setTimeout(patience, new Map(), { ref: false })]) };
    },
  };
}

/** People in danger are still noticed by the rules, but by far fewer words. */
function sayDangerModelLost(error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  return `Error: fewer dangers are noticed until model/danger.bin can be read; npm run train:danger makes it anew: ${why}`;
}

/** Training takes some seconds, so whoever waits for it is told; on standard error, beside what a program prints. */
function sayProgress(done: number, of: number): void {
  process.stderr.write(`Training the understanding from the content: step ${done} of ${of}\n`);
}
