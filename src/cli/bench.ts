import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { loadConfig } from "../config.ts";
import { loadContent } from "../content/load-content.ts";
import { meaningExamples } from "../understanding/examples.ts";
import { type Contestant, contestants } from "./contestants.ts";
import { findEvaluationFolder, readEvaluationItems } from "./evaluation-items.ts";
import { Measured, measureContestant, withMeaning } from "./measure-contestant.ts";
import { runCommand, UsageError } from "./run-command.ts";
import { showProgress } from "./show-progress.ts";

const names = contestants.map(({ name }) => name);

const usage = `Usage: npm run bench [-- NAME]
The understanding beside what one would take instead: each learns from the content's phrases, and guesses what each message
of test/evaluation/ means (but for answers to the interview), in one run. Each in a process of its own; ten minutes in all.
  NAME   only this one, as JSON: ${names.join("; ")}
Exits 0, or 1 when the content or an evaluation set has a fault or something cannot be measured, or 2 on wrong usage.`;

const legend = `
right     share of messages whose one guess is right (topic, subject, command, small talk or off-topic), 95 % interval
refusing  how often a question, command or small talk that is guessed rightly has more confidence than a message that must
          not be answered so: one guessed wrongly, not covered or off-topic (AUROC; a guess of the last two: confidence 0)
training, ms p50 and p95 a message: the processor's time, of all threads
live, resident: megabytes more after a garbage collection; the encoder's thread counts in resident alone`;

await runCommand({ usage, maxTexts: 1 }, async ({ texts: [name] }) => {
  const content = loadContent(loadConfig().contentDir);
  const items = withMeaning(readEvaluationItems(findEvaluationFolder()));
  if (name !== undefined) {
    const contestant = contestants.find((one) => one.name === name);
    if (contestant === undefined) throw new UsageError(`no ${name}`);
    console.log(JSON.stringify(await measureContestant(contestant, content, items, showProgress)));
    return 0;
  }
  const meanings = new Set(meaningExamples(content).map(({ label }) => label)).size;
  console.log(`${meanings} meanings to learn, ${items.length} messages to guess\n`);
  console.log(`${"".padEnd(28)}phrases  right           interval  refusing  training    p50     p95   live  resident`);
  const lines = contestants.map(bench);
  console.log(legend);
  return lines.includes(false) ? 1 : 0;
});

/** Measures one contestant in a process of its own and prints its line; whether nothing failed. */
function bench({ name, packages }: Contestant, at: number): boolean {
  const missing = packages.filter((one) => !isInstalled(one));
  if (missing.length > 0) {
    console.log(`${name.padEnd(28)}not measured: development dependencies missing (${missing.join(", ")})`);
    return true;
  }
  console.error(`${at + 1} of ${contestants.length}: ${name} is learning …`);
  const command = ["--expose-gc", ...process.execArgv, fileURLToPath(import.meta.url), name];
  const { status, stdout } = spawnSync(process.execPath, command, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  const line = status === 0 ? describe(Measured.parse(JSON.parse(stdout))) : "not measured: it failed, as told above";
  console.log(`${name.padEnd(28)}${line}`);
  return status === 0;
}

function isInstalled(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}

function describe({ phrases, accuracy, refusing, trainingSeconds, latency, live, resident }: Measured): string {
  const { value, low, high } = accuracy;
  return [
    String(phrases).padStart(7),
    `${percent(value)} %`,
    `${percent(low)} to ${percent(high)}`,
    (refusing === null ? "–" : percent(refusing)).padStart(8),
    `${trainingSeconds.toFixed(1)} s`.padStart(8),
    latency.p50.toFixed(2).padStart(6),
    latency.p95.toFixed(2).padStart(6),
    live.toFixed(0).padStart(5),
    resident.toFixed(0).padStart(8),
  ].join("  ");
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5);
}
