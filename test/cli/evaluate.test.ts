import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { z } from "zod";
import { loadTestScript } from "../support/load-test-script.ts";
import { useTemporaryFolder } from "../support/temporary-folder.ts";

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly errors: string;
}

function evaluate(...args: readonly string[]): Run {
  const command = ["--import", "tsx", "src/cli/evaluate.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return { status, out: stdout, errors: stderr };
}

const Estimate = z.object({ value: z.number(), low: z.number(), high: z.number() });
const Share = Estimate.extend({ count: z.number(), of: z.number() });
const Shares = z.record(z.string(), Share);
const Evaluation = z.object({
  messages: z.number(),
  figures: Shares,
  kinds: Shares,
  taken: z.array(z.object({ meant: z.string(), taken: z.string(), count: z.number() })),
  latency: z.object({ p50: z.number(), p95: z.number() }),
});
const Figures = z.object({
  accuracy: Estimate,
  macroF1: z.number(),
  refusingOutOfScope: Estimate,
  refusingWrong: Estimate.nullable(),
});
const Corpora = z.object({ corpora: z.array(Figures.extend({ name: z.string(), accuracy: Share })), mean: Figures });

const scale = { text: "8 out of 10", kind: "interview", pending: "privacy" };
const messages = [
  { text: "which one is cheaper?", kind: "answer", topic: "cost" },
  { text: "which one is cheaper?", kind: "answer", topic: "setting" },
  { text: "hi", kind: "small-talk", intent: "greeting", style: "chatty" },
  { text: "🙂", kind: "off-topic" },
  { ...scale, slots: { privacy: "high" } },
  { ...scale, slots: { privacy: "low" } },
];

const fruit = "red apple;green apple;sweet apple;apple pie;an apple a day;sour apple".split(";");
const vehicle = "fast car;red car;car engine;a car wash;old car;car keys".split(";");
const train = [...fruit.map((t) => ({ t, l: "fruit" })), ...vehicle.map((t) => ({ t, l: "vehicle" }))];

describe("evaluate", function () {
  this.timeout(120_000);
  const folder = useTemporaryFolder();
  before(loadTestScript);

  const writeCorpus = (name: string, content: object): string => {
    const path = join(folder(), `${name}.json`);
    writeFileSync(path, JSON.stringify({ name, train, ...content }));
    return path;
  };

  it("measures a set as JSON, and draws what is mixed up", () => {
    const set = join(folder(), "set.jsonl");
    const picture = join(folder(), "picture.svg");
    writeFileSync(set, messages.map((one) => JSON.stringify(one)).join("\n"));
    const { status, out } = evaluate(set, "--json", "--no-encoder", "--picture", picture);
    expect(status).to.equal(0);
    const { figures, kinds, taken, ...rest } = Evaluation.parse(JSON.parse(out));
    expect(rest.messages).to.equal(6);
    expect(rest.latency.p95).to.be.at.least(rest.latency.p50);
    expect(figures["topicRight"]).to.include({ count: 1, of: 2 });
    expect(figures["wrongAnswers"]).to.include({ count: 1, of: 6 });
    expect(figures["valueOpposite"]).to.include({ count: 1, of: 2 });
    expect(figures["outright"]).to.include({ count: 5, of: 6 });
    expect(kinds["small-talk"]).to.include({ value: 1, of: 1 });
    expect(taken).to.deep.include({ meant: "setting", taken: "cost", count: 1 });
    expect(taken).to.deep.include({ meant: "off-topic", taken: "clarify", count: 1 });
    expect(readFileSync(picture, "utf8")).to.include("<title>setting taken for cost: 1, 100 % of its messages</title>");
  });

  it("prints the same as text, shares with their intervals", () => {
    writeFileSync(join(folder(), "set.jsonl"), messages.map((one) => JSON.stringify(one)).join("\n"));
    const { status, out } = evaluate(folder(), "--no-encoder");
    expect(status).to.equal(0);
    // 9.5 % to 90.5 % is Wilson's interval of 1 of 2.
    expect(out).to.match(/^question: right topic at once +█{10}░{10} +50\.0 % +9\.5 % to +90\.5 % +2$/m);
    expect(out).to.match(/^ +chatty +█{20} 100\.0 %/m);
    expect(out).to.match(/^ +1 {2}setting taken for cost$/m);
  });

  it("learns the labels of corpora, and gives the mean of several", () => {
    const apple = { t: "red apple", l: "fruit" };
    const lie = { t: "red apple", l: "vehicle" };
    const one = writeCorpus("one", { test: [apple, apple, lie], oosTest: [{ t: "zzz" }] });
    const two = writeCorpus("two", {
      test: [
        { t: "the fast car", l: "vehicle" },
        { t: "mmm", l: "planet" },
      ],
    });
    const { status, out } = evaluate("--no-encoder", "--json", "--corpus", one, two);
    expect(status).to.equal(0);
    const { corpora, mean } = Corpora.parse(JSON.parse(out));
    const [first, second] = corpora;
    expect(first?.accuracy).to.include({ count: 2, of: 3 });
    // Fruit: 2 there, 3 given, 2 right. Vehicle: 1 there, none given.
    expect(first?.macroF1).to.be.closeTo(((2 * 2) / (2 + 3) + 0) / 2, 1e-9);
    expect(first?.refusingOutOfScope.value).to.equal(1);
    // Each of the two right ones ties with the lie, and is surer than what nobody can know.
    expect(first?.refusingWrong?.value).to.equal((0.5 + 1) / 2);
    expect(second?.accuracy).to.include({ count: 1, of: 1 });
    expect(second?.refusingOutOfScope.value).to.equal(1);
    expect(mean.accuracy.value).to.be.closeTo((2 / 3 + 1) / 2, 1e-9);
    expect(mean.macroF1).to.be.closeTo((0.4 + 1) / 2, 1e-9);
  });

  it("names a corpus or a set that cannot be read, and exits 1", () => {
    const { status, errors } = evaluate("--no-encoder", "--corpus", writeCorpus("empty", { test: [] }));
    expect(status).to.equal(1);
    expect(errors).to.match(/empty\.json {2}is not \{"train"/);
    expect(evaluate("--no-encoder", join(folder(), "none.jsonl")).errors).to.include("none.jsonl");
  });

  it("explains itself, and exits 2 on wrong usage", () => {
    expect(evaluate("--help").out).to.match(/^Usage: npm run evaluate/);
    for (const args of [
      ["--loud"],
      ["--corpus"],
      ["--corpus", "a", "--picture", "b"],
      ["--picture=a", "--picture=b"],
    ]) {
      expect(evaluate("--no-encoder", ...args).status, args.join(" ")).to.equal(2);
    }
  });
});
