import { dirname, join } from "node:path";
import { interview } from "../dialogs/interview.ts";
import { repair } from "../dialogs/repair.ts";
import { findContentFolder } from "./content/find-content-folder.ts";
import { loadContent } from "./content/load-content.ts";
import type { Script } from "./core/script.ts";
import { loadOrTrainModel } from "./model-store.ts";
import { createInterpret } from "./understanding/interpret.ts";

/**
 * Loads the content and gets the model that was trained from it: the one that was built along with the project's own
 * content, else the one kept in the data folder, else a new one. Throws a `ContentError` that lists every mistake.
 */
export async function loadScript(contentFolder: string, dataFolder: string): Promise<Script> {
  const content = loadContent(contentFolder);
  const ownFolder = findContentFolder();
  const folders = contentFolder === ownFolder ? [join(dirname(ownFolder), "dist"), dataFolder] : [dataFolder];
  const model = await loadOrTrainModel(content, { folders, onProgress: sayProgress });
  return { content, interview, repair, interpret: createInterpret(content, interview, model) };
}

/** Training takes some seconds, so whoever waits for it is told; on standard error, beside what a program prints. */
function sayProgress(done: number, of: number): void {
  process.stderr.write(`Training the understanding from the content: step ${done} of ${of}\n`);
}
