import { loadConfig } from "../config.ts";
import { loadScript } from "../load-script.ts";
import { runCommand } from "./run-command.ts";

const usage = `Usage: node dist/src/cli/train.js
Trains the understanding from the content, unless that has been done for just this content. Part of npm run build.`;

await runCommand({ usage }, async () => {
  const { contentDir, dataDir } = loadConfig();
  await loadScript(contentDir, dataDir);
  return 0;
});
