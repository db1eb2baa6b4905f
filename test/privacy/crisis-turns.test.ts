import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { begin, type Client, call } from "../channels/web/start-direct-line.ts";
import { dangersWith } from "./dangers.ts";
import { runServer, type ServerProcess } from "./run-server.ts";

const marker = "zqxjvkwqz";
const question = "does a group cost less?";
const ordinary = ["start", "in private, one to one", "not covered by insurance", question, "summary"];
/** More turns than the bot stays careful for. */
const afterwards = [...Array.from({ length: 7 }, () => question), "summary"];

describe("what is left of a conversation in which somebody was in danger", function () {
  this.timeout(60_000);
  let folder: string;
  let server: ServerProcess;
  let inDanger: Client;
  let twin: Client;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "circle-or-chair-"));
    server = await runServer(folder);
    inDanger = await hold(ordinary);
    const summary = await readAll(server.url, await summariesOf(server.url, inDanger));
    // Which format is named first is drawn for each conversation; a twin is one that drew the same.
    do twin = await hold(ordinary);
    while (String(await readAll(server.url, await summariesOf(server.url, twin))) !== String(summary));
    for (const words of afterwards) await twin.say(words);
  });

  const hold = async (turns: readonly string[]): Promise<Client> => {
    const client = await begin(server.url);
    for (const words of turns) await client.say(words);
    return client;
  };

  after(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const { where, text, more } of dangersWith(marker)) {
    it(`is not a byte of a danger in ${where}, which is answered`, async () => {
      const { status, body } = await inDanger.say(text, more);
      expect(status).to.equal(200);
      expect((body.activities ?? []).map((activity) => activity.channelData?.["kind"])).to.include("crisis");
      expect(filesWith(folder, marker)).to.deep.equal([]);
      expect(server.printed().toLowerCase()).not.to.include(marker);
    });
  }

  it("is no word of it in a summary, the pages or what the server says of itself", async () => {
    for (const words of afterwards) await inDanger.say(words);
    for (const path of ["/readyz", "/healthz", "/about", "/", ...(await summariesOf(server.url, inDanger))]) {
      const page = await (await fetch(`${server.url}${path}`)).text();
      expect(page.toLowerCase(), path).not.to.include(marker);
    }
  });

  it("is, after a restart, nothing that one in which nobody was would not leave, and the same summary", async () => {
    await server.stop();
    expect(filesWith(folder, marker)).to.deep.equal([]);
    const before = server.printed();
    server = await runServer(folder);
    const left = await transcriptOf(server.url, inDanger);
    expect(left).to.include.members(ordinary.map((words) => `user: ${words}`));
    expect(await transcriptOf(server.url, twin)).to.include.members(left);
    const [one, other] = [await summariesOf(server.url, inDanger), await summariesOf(server.url, twin)];
    expect(await readAll(server.url, one)).to.deep.equal(await readAll(server.url, other));
    expect(before).not.to.match(/"risk"|"tier"|check-in/);
  });
});

describe("deleting all data in the middle of a crisis", function () {
  this.timeout(60_000);
  const told = "vxqzjkqxv";
  let folder: string;
  let server: ServerProcess;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "circle-or-chair-"));
    server = await runServer(folder);
  });

  after(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("leaves nothing of what was told before, and the lines follow the erasure", async () => {
    const client = await begin(server.url);
    await client.say("start");
    await client.say(`does a group cost less? ${told}`);
    expect(filesWith(folder, told)).not.to.deep.equal([]);
    await client.say(`I want to kill myself ${told}`);
    await client.say("delete my data");
    const { body } = await client.say("yes");
    expect(body.isErased).to.equal(true);
    const said = (body.activities ?? []).slice(1).map((activity) => activity.text ?? "");
    expect(said[0]).to.include("I have deleted");
    expect(said.at(-1)).to.include("988");
    expect(filesWith(folder, told)).to.deep.equal([]);
    expect(server.printed()).not.to.include(told);
    expect(JSON.stringify((await client.read()).body)).not.to.include(told);
  });
});

/** Files below a folder that hold a word, in UTF-8 or UTF-16 of either order, in small letters or capitals. */
function filesWith(folder: string, word: string): readonly string[] {
  const little = [word, word.toUpperCase()].map((text) => Buffer.from(text, "utf16le"));
  const forms = [word, word.toUpperCase(), ...little, ...little.map((bytes) => Buffer.from(bytes).swap16())];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return forms.some((form) => bytes.includes(form));
    });
}

/** What was said, as a client gets it that comes back, without what no two conversations share. */
async function transcriptOf(url: string, { id, token }: Client): Promise<readonly string[]> {
  const { body } = await call(`${url}/v3/directline/conversations/${id}/activities`, "GET", token);
  return (body.activities ?? []).map(({ from, text = "" }) => `${from.role}: ${text.replace(/http:\S+/, "")}`);
}

/** The paths of a conversation's summary in each form. */
async function summariesOf(url: string, { id, token }: Client): Promise<readonly string[]> {
  const { body } = await call(`${url}/v3/directline/conversations/${id}/activities`, "GET", token);
  const [path = ""] = /\/summary\/[\w-]+/.exec(JSON.stringify(body)) ?? [];
  return [path, `${path}.html`, `${path}.md`];
}

/** The pages at some paths, without the paths' own tokens and until when each is kept. */
async function readAll(url: string, paths: readonly string[]): Promise<readonly string[]> {
  const pages = await Promise.all(paths.map(async (path) => (await fetch(`${url}${path}`)).text()));
  return pages.map((page) => page.replace(/\/summary\/[\w-]+/g, "").replace(/(?<=<p class="keep">)[^<]*/, ""));
}
