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
import { type Example, meaningExamples, toLabel } from "../understanding/examples.ts";
import { createInterpret } from "../understanding/interpret.ts";
import { trainModel } from "../understanding/train-model.ts";
import { readEvaluationItems } from "./evaluation-items.ts";
import { runCommand } from "./run-command.ts";

const usage = `Usage: npm run bench
Speed, accuracy and memory of the understanding, beside natural's Bayes classifier trained on the same phrases, in one run.
Exits 0, or 1 when the content or a line of the evaluation set has a fault, or 2 on wrong usage.`;

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** Takes a text for one of the content's meanings, by its label. */
type Classify = (text: string) => string;

/** One contestant: how it is made from the content, and what it makes of a text. */
interface Contestant {
  readonly name: string;
  readonly train: (content: Content) => Classify;
}

const contestants: readonly Contestant[] = [
  { name: "this guide", train: trainOwn },
  { name: "natural Bayes", train: trainBayes },
];

/** Every so many phrases one is timed, with a word before it, so that it is not found as it is written. */
const stride = 20;
const phrasesOfLong = 12;
const warmUps = 50;

await runCommand({ usage }, async () => {
  const content = loadContent(loadConfig().contentDir);
  const examples = meaningExamples(content);
  const short = examples.filter((_, index) => index % stride === 0).map(({ text }) => `well, ${text}`);
  const long = short.map((_, at) =>
    Array.from({ length: phrasesOfLong }, (__, of) => short[(at + of) % short.length]).join(" "),
  );
  const asked = askedMessages();
  console.log("                 trained   memory   phrases p50 / p95      long p50 / p95       right");
  for (const contestant of contestants) console.log(await measure(contestant, content, { short, long, asked }));
  console.log(
    `\nTimes in milliseconds. Right: of ${asked.length} messages of evaluation/ outside the interview, one guess each.`,
  );
  return 0;
});

/** What is measured on. */
interface Texts {
  readonly short: readonly string[];
  readonly long: readonly string[];
  readonly asked: readonly Example[];
}

/** One line of the table. */
async function measure({ name, train }: Contestant, content: Content, { short, long, asked }: Texts): Promise<string> {
  const before = await usedMegabytes();
  const start = performance.now();
  const classify = train(content);
  const seconds = (performance.now() - start) / 1000;
  const memory = (await usedMegabytes()) - before;
  return [
    name.padEnd(15),
    `${seconds.toFixed(1)} s`.padStart(9),
    `${memory.toFixed(0)} MB`.padStart(8),
    describeTimes(classify, short),
    describeTimes(classify, long),
    describeRight(classify, asked),
  ].join("  ");
}

function trainOwn(content: Content): Classify {
  const interpret = createInterpret(content, interview, trainModel(content));
  return (text) => {
    const { kind, topic, intent, alternatives } = interpret(initialState("individual"), { text });
    if (kind === "clarify") return toLabel({ kind: "answer", id: alternatives[0]?.topic ?? "" });
    return kind === "interview" || kind === "crisis" ? kind : toLabel({ kind, id: topic ?? intent ?? "" });
  };
}

function trainBayes(content: Content): Classify {
  const classifier = new BayesClassifier();
  for (const { text, label } of meaningExamples(content)) classifier.addDocument(text, label);
  classifier.train();
  return (text) => classifier.classify(text);
}

function askedMessages(): readonly Example[] {
  const items = readEvaluationItems(join(dirname(findContentFolder()), "evaluation"));
  return items.flatMap(({ text, kind, topic, intent, pending }) =>
    kind === "clarify" || kind === "interview" || pending !== undefined
      ? []
      : [{ text, label: toLabel({ kind, id: topic ?? intent ?? "" }) }],
  );
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

function describeRight(classify: Classify, asked: readonly Example[]): string {
  if (asked.length === 0) return "no set";
  const right = asked.filter(({ text, label }) => classify(text) === label);
  return `${((100 * right.length) / asked.length).toFixed(0)} %`.padStart(8);
}

/** What is in use after a garbage collection; buffers are given back a little later than the rest. */
async function usedMegabytes(): Promise<number> {
  collectGarbage();
  await setImmediate();
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
