import { type ChildProcessByStdio, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { openEmbeddedStore } from "../../src/storage/open-embedded-store.ts";
import { fail } from "../support/fail.ts";
import { exchange, sampleKey, say } from "../support/sample-turns.ts";
import { useTemporaryFolder } from "../support/temporary-folder.ts";

type Writer = ChildProcessByStdio<Writable, Readable, null>;

const kills = 20;
const endless = 1_000_000;

describe("the embedded store and other processes", function () {
  this.timeout(60_000);
  const folder = useTemporaryFolder();
  let program: string;
  before(() => {
    program = compileWriter();
  });
  after(() => rmSync(program, { recursive: true }));
  const startWriter = (name: string, count: number): Writer => {
    const command = [join(program, "test/storage/write-turns.js"), folder(), name, `${count}`];
    return spawn(process.execPath, command, { stdio: ["pipe", "pipe", "inherit"] });
  };

  it("loses nothing that was acknowledged, and keeps nothing by halves, when it is killed at any moment", async () => {
    const acknowledged: string[] = [];
    let writer = startWriter("run0-", endless);
    for (let run = 1; run <= kills; run += 1) {
      // The next process loads while this one works; it opens the database when it is told to.
      const next = startWriter(`run${run}-`, endless);
      acknowledged.push(...(await killAfter(writer, Math.floor(Math.random() * 40))));
      writer = next;
    }
    writer.kill("SIGKILL");

    const store = await openEmbeddedStore(folder(), { now: Date.now, onFault: fail });
    const turns = (await store.load(sampleKey))?.state.asked ?? [];
    expect(acknowledged.length).to.be.at.least(kills);
    expect(acknowledged.filter((turn) => !turns.includes(turn))).to.deep.equal([]);
    expect(turns.length - acknowledged.length).to.be.at.most(kills);
    expect((await store.load(sampleKey))?.state.misses).to.equal(turns.length);
    const said = await store.activities(sampleKey, 0);
    expect(said.map(({ watermark: _, ...activity }) => activity)).to.deep.equal(turns.flatMap(exchange));
    for (const turn of turns) expect(await store.turn(sampleKey, turn, say("twice"))).to.equal("seen");
    await store.close();
  });

  it("takes turns with another process on the same conversation", async () => {
    const store = await openEmbeddedStore(folder(), { now: Date.now, onFault: fail });
    const theirs = Array.from({ length: 40 }, (_, index) => `theirs${index}`);
    const writer = startWriter("theirs", theirs.length);
    for await (const line of linesOf(writer)) await store.turn(sampleKey, `after ${line}`, say(`after ${line}`));
    const { asked = [], misses } = (await store.load(sampleKey))?.state ?? {};
    expect(asked.filter((turn) => turn.startsWith("theirs"))).to.deep.equal(theirs);
    expect(asked.filter((turn) => turn.startsWith("after"))).to.deep.equal(theirs.map((turn) => `after ${turn}`));
    expect(misses).to.equal(80);
    await store.close();
  });
});

/** Compiles `write-turns.ts` and what it needs into a folder of its own: plain JavaScript starts in a third of the time. */
function compileWriter(): string {
  const program = mkdtempSync(join(tmpdir(), "circle-or-chair-"));
  for (const name of ["node_modules", "package.json"]) symlinkSync(resolve(name), join(program, name));
  const options =
    "--ignoreConfig --noCheck --target es2023 --module nodenext --rewriteRelativeImportExtensions --rootDir .";
  const source = fileURLToPath(new URL("./write-turns.ts", import.meta.url));
  const command = [...options.split(" "), "--outDir", program, source];
  execFileSync("node_modules/.bin/tsc", command, { stdio: "inherit" });
  return program;
}

/** Tells a process to begin; gives what it acknowledges, line by line. */
function linesOf(writer: Writer): AsyncIterable<string> {
  writer.stdin.write("\n");
  return createInterface({ input: writer.stdout });
}

/** Kills a process when it has acknowledged some turns; returns all that it acknowledged until it was gone. */
async function killAfter(writer: Writer, turns: number): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(writer)) {
    lines.push(line);
    if (lines.length > turns) writer.kill("SIGKILL");
  }
  return lines;
}
