import { dirname, join } from "node:path";
import { interview } from "../../dialogs/interview.ts";
import { loadConfig } from "../config.ts";
import { findContentFolder } from "../content/find-content-folder.ts";
import { loadContent } from "../content/load-content.ts";
import { loadScript } from "../load-script.ts";
import { crossValidate } from "./cross-validate.ts";
import { readEvaluationItems } from "./evaluation-items.ts";
import { judge } from "./judge.ts";
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
  if (items.length === 0) throw new Error(`${folder}  has no message; a file *.jsonl there holds one a line`);
  const { interpret } = await loadScript(contentDir, dataDir);
  const judged = items.map((item, index) => {
    showProgress(index + 1, items.length);
    return judge(interpret, item);
  });
  console.log(reportEvaluation(judged));
  if (flags.has("cross-validate")) {
    console.log("\nThe content's own phrases, five-fold cross-validation");
    console.log(reportEvaluation(crossValidate(loadContent(contentDir), interview, showProgress)));
  }
  return 0;
});

/** A bar on standard error that fills as work is done; silent where nobody watches a terminal. */
function showProgress(done: number, of: number): void {
  if (!process.stderr.isTTY) return;
  const width = 30;
  const bar = "█".repeat(Math.round((width * done) / of)).padEnd(width, "░");
  process.stderr.write(`\r${bar} ${done} of ${of}${done === of ? "\n" : ""}`);
}
