import { dirname, join } from "node:path";
import { findContentFolder } from "../content/find-content-folder.ts";
import { loadContent } from "../content/load-content.ts";
import type { Content } from "../core/content.ts";
import { shipDangerModel } from "../danger-store.ts";
import { loadOrTrainModel, trainToShip } from "../model-store.ts";
import { chooseEncoder } from "./choose-encoder.ts";
import { runCommand } from "./run-command.ts";

const usage = `Usage: npm run build
       npm run train
       npm run train:danger
Trains the understanding from content/ and keeps the model in dist/, unless it is there already; with --ship (npm run train)
makes anew what comes with the project in model/, which takes some minutes; with --danger (npm run train:danger) only what the
crisis screen has learned from training/danger/.
Exits 0 when it is there, 1 when the content has a fault, 2 on wrong usage.`;

const callsForHelp = new Set(["urgent-help", "inpatient-or-crisis-care"]);

await runCommand({ usage, flags: ["ship", "danger"] }, async ({ flags }) => {
  const folder = findContentFolder();
  const content = loadContent(folder);
  const onProgress = (done: number, of: number): void => {
    console.error(`Training the understanding from content/: step ${done} of ${of}`);
  };
  if (flags.has("ship") || flags.has("danger")) await shipDangerModel(harmlessPhrasesOf(content));
  if (flags.has("danger")) return 0;
  if (flags.has("ship")) await trainToShip(content, { encode: chooseEncoder(flags), onProgress });
  // Phrases that nobody has encoded yet are encoded when an encoder is wanted: at the start.
  else await loadOrTrainModel(content, { folders: [join(dirname(folder), "dist")], encode: null, onProgress });
  return 0;
});

/** All that people say to the bot, but calls for help. */
function harmlessPhrasesOf({
  topics,
  uncovered,
  smallTalk,
  interview,
  commands,
  offTopic,
}: Content): readonly string[] {
  const choices = Object.values(interview).flatMap((slot) => [...slot.choices.values()]);
  const phrased = [topics, uncovered, smallTalk].flatMap((items) =>
    [...items].map(([id, { phrases }]) => [id, phrases] as const),
  );
  return [
    ...[...phrased, ...commands].filter(([id]) => !callsForHelp.has(id)).flatMap(([, phrases]) => phrases),
    ...choices.flatMap(({ phrases }) => phrases),
    ...[...offTopic.values()].flat(),
  ];
}
