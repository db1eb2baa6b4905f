import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { begin, call } from "./channels/web/start-direct-line.ts";
import { loadTestScript } from "./support/load-test-script.ts";

/** The program as an operator runs it. */
interface Program {
  readonly process: ChildProcess;
  /** Resolves with what it printed on standard output and standard error, and its exit status. */
  readonly ended: Promise<{ readonly status: unknown; readonly out: string; readonly err: string }>;
  /** Resolves with the address that it prints. */
  readonly address: Promise<string>;
}

function run(settings: Readonly<Record<string, string>>, ...args: readonly string[]): Program {
  const env = { PATH: process.env["PATH"], PORT: "0", LOG_LEVEL: "error", ...settings };
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts", ...args], { env });
  let out = "";
  let err = "";
  child.stderr.on("data", (chunk) => {
    err += String(chunk);
  });
  const address = new Promise<string>((resolve) => {
    child.stdout.on("data", (chunk) => {
      out += String(chunk);
      const [url] = /http:\S+/.exec(out) ?? [];
      if (url !== undefined) resolve(url);
    });
  });
  const ended = once(child, "close").then(([status]) => ({ status, out, err }));
  return { process: child, ended, address };
}

/** Programs whose start has a fault, beside a server on this folder: all at once, as each takes a while to find out. */
function runFaulty(folder: string, port: string) {
  const file = join(folder, "file");
  const other = join(folder, "other");
  writeFileSync(file, "");
  const content = join(folder, "content");
  cpSync("content", content, { recursive: true });
  writeFileSync(join(content, "crisis/wording.yaml"), "messages: [");
  return {
    folderInUse: run({ DATA_DIR: folder }),
    portInUse: run({ DATA_DIR: other, PORT: port }),
    folderIsFile: run({ DATA_DIR: join(file, "data") }),
    wrongSettings: run({ PORT: "x", LOG_LEVEL: "loud" }),
    noContent: run({ DATA_DIR: join(folder, "third"), CONTENT_DIR: join(folder, "third") }),
    nobodyVouches: run({ DATA_DIR: join(folder, "fourth"), NODE_ENV: "production" }),
    noLines: run({ DATA_DIR: join(folder, "fifth"), REGION: "UK" }),
    brokenCrisis: run({ DATA_DIR: join(folder, "sixth"), NODE_ENV: "production", CONTENT_DIR: content, REGION: "UK" }),
  };
}

describe("npm start", function () {
  this.timeout(60_000);
  let folder: string;
  let server: Program;
  let faulty: ReturnType<typeof runFaulty>;

  const startServer = (): Program => {
    const today = new Date().toISOString().slice(0, 10);
    return run({ DATA_DIR: folder, NODE_ENV: "production", CRISIS_LINES_ACKNOWLEDGED: `US,GB ${today}` });
  };

  before(async () => {
    // Every program finds the model that this keeps: neither faults nor a change of the crisis content need another.
    await loadTestScript();
    folder = mkdtempSync(join(tmpdir(), "circle-or-chair-"));
    server = startServer();
    faulty = runFaulty(folder, new URL(await server.address).port);
  });

  after(() => {
    for (const { process } of [server, ...Object.values(faulty)]) process.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });

  it("refuses a folder that another server uses, and says which", async () => {
    const { status, out, err } = await faulty.folderInUse.ended;
    expect([status, out]).to.deep.equal([1, ""]);
    expect(err.trim().split("\n")).to.have.length(1);
    expect(err).to.include(String(server.process.pid)).and.include("DATA_DIR");
  });

  it("says in one sentence that its port is taken", async () => {
    const { status, err } = await faulty.portInUse.ended;
    const { port } = new URL(await server.address);
    expect(status).to.equal(1);
    expect(err.trim().split("\n").at(-1)).to.match(new RegExp(`^PORT: ${port} is in use`));
  });

  it("says in one sentence that its folder cannot be used", async () => {
    const { status, err } = await faulty.folderIsFile.ended;
    expect(status).to.equal(1);
    expect(err.trim().split("\n")).to.have.length(1);
    expect(err).to.include(join(folder, "file")).and.include("DATA_DIR");
  });

  it("tells all wrong settings, and what is no content folder, without a stack", async () => {
    const settings = await faulty.wrongSettings.ended;
    expect(settings.status).to.equal(1);
    expect(settings.err).to.include("\nPORT: ").and.include("\nLOG_LEVEL: ").and.not.include("    at ");
    const content = await faulty.noContent.ended;
    expect(content.status).to.equal(1);
    expect(content.err).to.match(/^The content has mistakes:\n\S+third:1:1 {2}is no content folder: .*\n$/);
  });

  it("refuses a region for which there are no crisis lines, and names those that have some", async () => {
    const { status, err } = await faulty.noLines.ended;
    expect(status).to.equal(1);
    expect(err).to.match(/\nREGION: there are no crisis lines for UK; use one of US, .*GB/);
  });

  it("explains how it is called, and refuses what it does not know", async () => {
    const { status, out } = await run({}, "--help").ended;
    expect(status).to.equal(0);
    expect(out).to.match(/^Usage: npm start/);
    expect((await run({}, "--fast").ended).status).to.equal(2);
  });

  it("does not go into production with crisis lines that nobody vouches for", async () => {
    const { status, err } = await faulty.nobodyVouches.ended;
    expect(status).to.equal(1);
    expect(err).to.include("CRISIS_LINES_ACKNOWLEDGED: is not set");
    expect((await fetch(`${await server.address}/readyz`)).status).to.equal(200);
  });

  it("starts with the built-in minimum when the crisis content has a fault, even in production, and says so", async () => {
    const { address, ended, process } = faulty.brokenCrisis;
    const ready = await fetch(`${await address}/readyz`);
    expect(ready.status).to.equal(200);
    expect(await ready.json()).to.include({ crisisContent: "minimum", crisisLines: "unverified" });
    process.kill("SIGTERM");
    const { out, err } = await ended;
    expect(out.match(/"event":"crisis-content-unreadable"/g)).to.have.length(1);
    expect(err.match(/^Error: .*$/gm)).to.have.length(1);
    expect(err).to.match(/^Error: .*crisis\/wording\.yaml:\d+:\d+ {2}this is not YAML/m);
  });

  it("prints one line with the address, keeps what it acknowledged over kill -9, and stops when asked", async () => {
    const client = await begin(await server.address);
    await client.say("start");
    server.process.kill("SIGKILL");
    await server.ended;

    server = startServer();
    const url = await server.address;
    const activities = `${url}/v3/directline/conversations/${client.id}/activities`;
    const { body } = await call(activities, "GET", client.token);
    expect(body.activities?.[0]?.text).to.equal("start");
    expect(body.activities?.length).to.be.above(1);
    server.process.kill("SIGTERM");
    const { status, out } = await server.ended;
    expect([status, out]).to.deep.equal([0, `Circle or Chair is at ${url}\n`]);
  });
});
