import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { BayesClassifier } from "natural/lib/natural/classifiers/index.js";
import { interview } from "../../dialogs/interview.ts";
import { loadConfig } from "../config.ts";
import { findContentFolder } from "../content/find-content-folder.ts";
import { loadContent } from "../content/load-content.ts";
import type { Content } from "../core/content.ts";
import { initialState } from "../core/state.ts";
import { meaningExamples, toMeaning } from "../understanding/examples.ts";
import { createInterpret } from "../understanding/interpret.ts";
import { trainModel } from "../understanding/train-model.ts";
import { readEvaluationItems } from "./evaluation-items.ts";
import { nameMeaning } from "./judge.ts";
import { runCommand } from "./run-command.ts";

const usage = `Usage: npm run bench
Speed, accuracy and memory of the understanding, beside natural's Bayes classifier trained on the same phrases, in one run.
Exits 0, or 1 when the content or a line of the evaluation set has a fault, or 2 on wrong usage.`;

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** Takes a text for one of the content's meanings, by its name. */
type Classify = (text: string) => string;

const contestants: Readonly<Record<string, (content: Content) => Classify>> = {
  "this guide": trainOwn,
  "natural Bayes": trainBayes,
};

/** Every so many phrases one is timed, with a word before it, so that it is not found as it is written. */
const stride = 20;
const phrasesOfLong = 12;
const warmUps = 50;

await runCommand({ usage }, async () => {
  const content = loadContent(loadConfig().contentDir);
  const examples = meaningExamples(content).filter((_, index) => index % stride === 0);
  const short = examples.map(({ text }) => `well, ${text}`);
  const long = short.map((_, at) => [...short, ...short].slice(at, at + phrasesOfLong).join(" "));
  const items = readEvaluationItems(join(dirname(findContentFolder()), "evaluation"));
  const asked = items.filter(({ kind, pending }) => kind !== "interview" && pending === undefined);
  console.log("                 trained   memory   phrases p50 / p95      long p50 / p95    right");
  for (const [name, train] of Object.entries(contestants)) {
    const before = await usedMegabytes();
    const start = performance.now();
    const classify = train(content);
    const seconds = (performance.now() - start) / 1000;
    const memory = (await usedMegabytes()) - before;
    const right = asked.filter((item) => classify(item.text) === nameMeaning(item)).length;
    const columns = [
      name.padEnd(15),
      `${seconds.toFixed(1)} s`.padStart(9),
      `${memory.toFixed(0)} MB`.padStart(8),
      describeTimes(classify, short),
      describeTimes(classify, long),
      `${((100 * right) / asked.length).toFixed(0)} %`.padStart(6),
    ];
    console.log(columns.join("  "));
  }
  console.log(`\nTimes in milliseconds. Right: of ${asked.length} messages of evaluation/, one guess each.`);
  return 0;
});

function trainOwn(content: Content): Classify {
  const interpret = createInterpret(content, interview, trainModel(content));
  return (text) => {
    const found = interpret(initialState("individual"), { text });
    return found.kind === "clarify" ? (found.alternatives[0]?.topic ?? found.kind) : nameMeaning(found);
  };
}

function trainBayes(content: Content): Classify {
  const classifier = new BayesClassifier();
  for (const { text, label } of meaningExamples(content)) classifier.addDocument(text, label);
  classifier.train();
  return (text) => {
    const { kind, id } = toMeaning(classifier.classify(text));
    return id === "" ? kind : id;
  };
}

function describeTimes(classify: Classify, texts: readonly string[]): string {
  for (const text of texts.slice(0, warmUps)) classify(text);
  const times = texts.map((text) => {
    const start = performance.now();
    classify(text);
    return performance.now() - start;
  });
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
  return `${at(0.5)} / ${at(0.95)}`.padStart(18);
}

/** What is in use after a garbage collection; buffers are given back a little later than the rest. */
async function usedMegabytes(): Promise<number> {
  collectGarbage();
  await setImmediate();
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
