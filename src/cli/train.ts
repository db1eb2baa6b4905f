import { dirname, join } from "node:path";
import { findContentFolder } from "../content/find-content-folder.ts";
import { loadContent } from "../content/load-content.ts";
import { loadOrTrainModel } from "../model-store.ts";
import { runCommand } from "./run-command.ts";

const usage = `Usage: node dist/src/cli/train.js
Trains the understanding from content/ and keeps the model in dist/, unless it is there already.
Exits 0 when it is there, 1 when the content has a fault, 2 on wrong usage.`;

await runCommand({ usage }, async () => {
  const folder = findContentFolder();
  const onProgress = (done: number, of: number): void => {
    console.error(`Training the understanding from content/: step ${done} of ${of}`);
  };
  await loadOrTrainModel(loadContent(folder), { folders: [join(dirname(folder), "dist")], onProgress });
  return 0;
});
