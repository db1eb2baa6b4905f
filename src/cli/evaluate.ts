import { dirname, join } from "node:path";
import { interview } from "../../dialogs/interview.ts";
import { loadConfig } from "../config.ts";
import { findContentFolder } from "../content/find-content-folder.ts";
import { loadContent } from "../content/load-content.ts";
import { loadScript } from "../load-script.ts";
import { crossValidate } from "./cross-validate.ts";
import { readEvaluationItems } from "./evaluation-items.ts";
import { type Judged, judge } from "./judge.ts";
import { showProgress } from "./progress-bar.ts";
import { reportEvaluation } from "./report-evaluation.ts";
import { runCommand } from "./run-command.ts";

const usage = `Usage: npm run evaluate [-- --cross-validate]
How well the messages of evaluation/*.jsonl are understood: right by kind, topic and style with 95 % intervals, and what is
mixed up most. With --cross-validate also the content's own phrases, each by a model that has not learned from it.
Exits 0, or 1 when the content or a line of the set has a fault, or 2 on wrong usage.`;

await runCommand({ usage, flags: ["cross-validate"] }, async ({ flags }) => {
  const { contentDir, dataDir } = loadConfig();
  const folder = join(dirname(findContentFolder()), "evaluation");
  const items = readEvaluationItems(folder);
  if (items.length === 0) console.log(`No evaluation set: ${folder} has no *.jsonl with messages.`);
  else console.log(reportEvaluation(await judgeAll(items, contentDir, dataDir)));
  if (flags.has("cross-validate")) {
    console.log("\nThe content's own phrases, five-fold cross-validation");
    console.log(reportEvaluation(crossValidate(loadContent(contentDir), interview, showProgress)));
  }
  return 0;
});

async function judgeAll(
  items: ReturnType<typeof readEvaluationItems>,
  contentDir: string,
  dataDir: string,
): Promise<readonly Judged[]> {
  const { interpret } = await loadScript(contentDir, dataDir);
  return items.map((item, index) => {
    showProgress(index + 1, items.length);
    return judge(interpret, item);
  });
}
