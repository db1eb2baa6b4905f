import { writeFileSync } from "node:fs";
import { loadConfig } from "../config.ts";
import { loadContent } from "../content/load-content.ts";
import type { Encode } from "../core/script.ts";
import { developmentFolder, loadDangerModel, readExamples } from "../danger-store.ts";
import { loadScript } from "../load-script.ts";
import { createScreen } from "../safety/create-screen.ts";
import { chooseEncoder } from "./choose-encoder.ts";
import { readCorpus } from "./corpus.ts";
import { crossValidate } from "./cross-validate.ts";
import { describeCorpora } from "./describe-corpora.ts";
import { describeDangers } from "./describe-dangers.ts";
import { describeEvaluation } from "./describe-evaluation.ts";
import { drawConfusions } from "./draw-confusions.ts";
import { type CorpusEvaluation, evaluateCorpus, withMean } from "./evaluate-corpora.ts";
import { findEvaluationFolder, readEvaluationItems } from "./evaluation-items.ts";
import { type Judged, judge } from "./judge.ts";
import { measureDangers } from "./measure-dangers.ts";
import { type Evaluation, measureEvaluation } from "./measure-evaluation.ts";
import { type Call, runCommand, UsageError } from "./run-command.ts";
import { showProgress } from "./show-progress.ts";

const usage = `Usage: npm run evaluate [-- [FOLDER | FILE.jsonl] … [--cross-validate] [--picture FILE.svg] [--json] [--no-encoder]]
       npm run evaluate -- --danger [FOLDER …] [--json]
       npm run evaluate -- --corpus FILE.json … [--json] [--no-encoder]

How well messages are understood: those of test/evaluation/*.jsonl, or of the folders and files that are named. Shares with
their 95 % intervals (Wilson), by kind, topic and style; what is mixed up most; and how long a message takes.
  --cross-validate     also the content's own phrases, each by a model that has not learned from it (five folds)
  --picture FILE.svg   what is mixed up as a heat map, too
  --json               all figures and intervals as one JSON object instead; shares from 0 to 1, times in milliseconds
  --no-encoder         words and letters alone, without sentence vectors

With --danger, how well the crisis screen notices dangers and leaves harmless messages alone, on the messages of
test/safety/development/ or of the folders that are named (*.txt: tier | category | about | form | text).

With --corpus, how well the same classifier learns the labels of any phrases: {"train": [{"t": text, "l": label}],
"test": [{"t", "l"}], "oosTest"?: [{"t"}]}; of several files the mean as well. A text of the test whose label is not learned
counts as out of scope, like those of oosTest. AUROC of refusing, by the confidence of the best label: texts in scope
against those out of scope, and texts that got the right label against all others.

Exits 0, or 1 when the content, a set or a corpus has a fault, or 2 on wrong usage.`;

const options = ["corpus", "picture"];
const flags = ["cross-validate", "danger", "json", "no-encoder"];

await runCommand({ usage, flags, options, maxTexts: Number.POSITIVE_INFINITY }, async (call) => {
  if (call.flags.has("danger")) {
    console.log(evaluateDangers(call));
    return 0;
  }
  const evaluate = call.valuesOf("corpus").length > 0 ? evaluateCorpora : evaluateSets;
  console.log(await evaluate(call, chooseEncoder(call.flags)));
  return 0;
});

function evaluateDangers({ flags, texts }: Call): string {
  const folders = texts.length > 0 ? texts : [developmentFolder];
  const { crisis } = loadContent(loadConfig().contentDir);
  const model = loadDangerModel((error) => console.error(error));
  const screen = createScreen(crisis.phrases, model, (fault) => console.error(fault.message));
  const figures = measureDangers(screen, folders.flatMap(readExamples));
  return flags.has("json") ? JSON.stringify(figures) : describeDangers(figures);
}

async function evaluateSets({ flags, valuesOf, texts }: Call, encode: Encode | null): Promise<string> {
  const [picture, ...more] = valuesOf("picture");
  if (more.length > 0) throw new UsageError("one picture at a time");
  const paths = texts.length > 0 ? texts : [findEvaluationFolder()];
  const items = paths.flatMap(readEvaluationItems);
  if (items.length === 0) throw new Error(`${paths.join(", ")}  has no message; a file *.jsonl holds one a line`);
  const { contentDir, dataDir } = loadConfig();
  const script = await loadScript(contentDir, dataDir, encode);
  const judged: Judged[] = [];
  for (const item of items) {
    judged.push(await judge(script, item));
    showProgress(judged.length, items.length);
  }
  const evaluation = measureEvaluation(judged);
  if (picture !== undefined) writeFileSync(picture, drawConfusions(evaluation.taken));
  const phrases = flags.has("cross-validate") ? await crossValidate(script, encode, showProgress) : null;
  const crossValidation = phrases === null ? undefined : measureEvaluation(phrases);
  return flags.has("json") ? JSON.stringify({ ...evaluation, crossValidation }) : describe(evaluation, crossValidation);
}

function describe(evaluation: Evaluation, crossValidation: Evaluation | undefined): string {
  const text = describeEvaluation(evaluation);
  if (crossValidation === undefined) return text;
  return `${text}\n\nThe content's own phrases, five-fold cross-validation\n${describeEvaluation(crossValidation)}`;
}

async function evaluateCorpora({ flags, valuesOf, texts }: Call, encode: Encode | null): Promise<string> {
  if (flags.has("cross-validate") || valuesOf("picture").length > 0) throw new UsageError("not with --corpus");
  const corpora: CorpusEvaluation[] = [];
  for (const corpus of [...valuesOf("corpus"), ...texts].map(readCorpus)) {
    corpora.push(await evaluateCorpus(corpus, encode, showProgress));
  }
  return flags.has("json") ? JSON.stringify(withMean(corpora)) : describeCorpora(withMean(corpora));
}
