import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect } from "chai";
import { begin, call } from "./channels/web/start-direct-line.ts";
import { useTemporaryFolder } from "./support/temporary-folder.ts";

/** The program as an operator runs it. */
interface Program {
  readonly process: ChildProcess;
  /** Resolves with what it printed on standard output and standard error, and its exit status. */
  readonly ended: Promise<{ readonly status: unknown; readonly out: string; readonly err: string }>;
  /** Resolves with the address that it prints. */
  readonly address: Promise<string>;
}

describe("npm start", function () {
  this.timeout(60_000);
  const folder = useTemporaryFolder();
  const programs: Program[] = [];

  afterEach(() => {
    for (const { process } of programs.splice(0)) process.kill("SIGKILL");
  });

  const run = (settings: Readonly<Record<string, string>>): Program => {
    const env = { PATH: process.env["PATH"], PORT: "0", DATA_DIR: folder(), LOG_LEVEL: "error", ...settings };
    const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], { env });
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
    const program = { process: child, ended, address };
    programs.push(program);
    return program;
  };

  it("prints one line with the address, keeps what it acknowledged over kill -9, and stops when asked", async () => {
    const first = run({});
    const client = await begin(await first.address);
    await client.say("start");
    first.process.kill("SIGKILL");
    await first.ended;

    const second = run({});
    const url = await second.address;
    const activities = `${url}/v3/directline/conversations/${client.id}/activities`;
    const { body } = await call(activities, "GET", client.token);
    expect(body.activities?.[0]?.text).to.equal("start");
    expect(body.activities?.length).to.be.above(1);
    second.process.kill("SIGTERM");
    const { status, out } = await second.ended;
    expect([status, out]).to.deep.equal([0, `Circle or Chair is at ${url}\n`]);
  });

  it("refuses a folder that another server uses, and says which", async () => {
    const first = run({});
    await first.address;
    const { status, out, err } = await run({}).ended;
    expect([status, out]).to.deep.equal([1, ""]);
    expect(err.trim().split("\n")).to.have.length(1);
    expect(err).to.include(String(first.process.pid)).and.include("DATA_DIR");
  });

  it("says in one sentence that its port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = String(typeof address === "object" ? address?.port : "");
    const { status, err } = await run({ PORT: port }).ended;
    other.close();
    expect(status).to.equal(1);
    expect(err.trim().split("\n").at(-1)).to.match(new RegExp(`^PORT: ${port} is in use`));
  });

  it("says in one sentence that its folder cannot be used", async () => {
    const file = join(folder(), "file");
    writeFileSync(file, "");
    const { status, err } = await run({ DATA_DIR: join(file, "data") }).ended;
    expect(status).to.equal(1);
    expect(err.trim().split("\n")).to.have.length(1);
    expect(err).to.include(file).and.include("DATA_DIR");
  });

  it("tells all wrong settings, and all mistakes of the content, without a stack", async () => {
    const settings = await run({ PORT: "x", LOG_LEVEL: "loud" }).ended;
    expect(settings.status).to.equal(1);
    expect(settings.err).to.include("\nPORT: ").and.include("\nLOG_LEVEL: ").and.not.include("    at ");
    const content = await run({ CONTENT_DIR: folder() }).ended;
    expect(content.status).to.equal(1);
    expect(content.err).to.include("article.yaml").and.include("wording.yaml").and.not.include("    at ");
  });

  it("does not go into production with crisis lines that nobody vouches for", async () => {
    const refused = await run({ NODE_ENV: "production" }).ended;
    expect(refused.status).to.equal(1);
    expect(refused.err).to.include("CRISIS_LINES_ACKNOWLEDGED: is not set");
    const today = new Date().toISOString().slice(0, 10);
    const vouched = run({ NODE_ENV: "production", CRISIS_LINES_ACKNOWLEDGED: `US,GB ${today}` });
    expect((await fetch(`${await vouched.address}/readyz`)).status).to.equal(200);
  });
});
