import { dirname, join } from "node:path";
import { findContentFolder } from "../content/find-content-folder.ts";
import { loadContent } from "../content/load-content.ts";
import { loadOrTrainModel, trainToShip } from "../model-store.ts";
import { chooseEncoder } from "./choose-encoder.ts";
import { runCommand } from "./run-command.ts";

const usage = `Usage: npm run build
       npm run train
Trains the understanding from content/ and keeps the model in dist/, unless it is there already; with --ship (npm run train)
makes anew what comes with the project in model/, which takes some minutes.
Exits 0 when it is there, 1 when the content has a fault, 2 on wrong usage.`;

await runCommand({ usage, flags: ["ship"] }, async ({ flags }) => {
  const folder = findContentFolder();
  const content = loadContent(folder);
  const onProgress = (done: number, of: number): void => {
    console.error(`Training the understanding from content/: step ${done} of ${of}`);
  };
  if (flags.has("ship")) await trainToShip(content, { encode: chooseEncoder(flags), onProgress });
  // Phrases that nobody has encoded yet are encoded when an encoder is wanted: at the start.
  else await loadOrTrainModel(content, { folders: [join(dirname(folder), "dist")], encode: null, onProgress });
  return 0;
});
