import { once } from "node:events";
import { mock } from "node:test";
import { expect } from "chai";
import { WebSocket } from "ws";
import { z } from "zod";
import { begin, call, embedder, type RunningDirectLine, startDirectLine } from "./start-direct-line.ts";

const frameSchema = z.object({
  activities: z.array(z.object({ text: z.string() })).transform((all) => all.map(({ text }) => text)),
  watermark: z.string(),
});

describe("a stream", () => {
  let line: RunningDirectLine;
  const sockets: WebSocket[] = [];

  beforeEach(async () => {
    mock.timers.enable({ apis: ["setInterval"] });
    line = await startDirectLine();
  });

  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.terminate();
    await line.stop();
    mock.timers.reset();
  });

  const open = (url: string, options: WebSocket.ClientOptions = {}): WebSocket => {
    const socket = new WebSocket(url, options);
    // A refused socket reports an error when it is put away; a test sees what it needs by other events.
    socket.on("error", () => {});
    sockets.push(socket);
    return socket;
  };

  const streamOf = async (id: string, token: string, watermark = ""): Promise<string> => {
    const url = `${line.url}/v3/directline/conversations/${id}?watermark=${watermark}`;
    return (await call(url, "GET", token)).body.streamUrl ?? "";
  };

  /** The next frames of a socket, each with its texts. */
  const frames = (socket: WebSocket): (() => Promise<z.infer<typeof frameSchema>>) => {
    const waiting: string[] = [];
    socket.on("message", (data) => waiting.push(String(data)));
    return async () => {
      while (waiting.length === 0) await once(socket, "message");
      return frameSchema.parse(JSON.parse(waiting.shift() ?? ""));
    };
  };

  it("replays from the watermark, then tells what is said, a turn at a time", async () => {
    const client = await begin(line.url);
    await client.say("one");
    const { watermark = "" } = (await client.read()).body;
    await client.say("two");
    const next = frames(open(await streamOf(client.id, client.token, watermark)));
    expect((await next()).activities).to.deep.equal(["two", "You said: two"]);
    await client.say("danger");
    expect((await next()).activities).to.deep.equal(["danger", "You said: danger"]);
    await client.say("three");
    const last = await next();
    expect(last.activities).to.deep.equal(["three", "You said: three"]);
    expect(last.watermark).to.equal((await client.read()).body.watermark);
  });

  it("tells all its clients, and nobody else", async () => {
    const client = await begin(line.url);
    const other = await begin(line.url);
    const [one, two, three] = await Promise.all([
      frames(open(await streamOf(client.id, client.token))),
      frames(open(await streamOf(client.id, client.token))),
      frames(open(await streamOf(other.id, other.token))),
    ]);
    await client.say("ours");
    await other.say("theirs");
    for (const next of [one, two]) expect((await next()).activities[0]).to.equal("ours");
    expect((await three()).activities[0]).to.equal("theirs");
  });

  it("ignores empty frames, and closes at one that is too large", async () => {
    const client = await begin(line.url);
    const socket = open(await streamOf(client.id, client.token));
    const next = frames(socket);
    await once(socket, "open");
    socket.send("");
    await client.say("one");
    expect((await next()).activities).to.have.length(2);
    socket.send("x".repeat(2000));
    const [code] = await once(socket, "close");
    expect(code).to.equal(1009);
  });

  it("lets in only who has a token for it, from websites that are allowed", async () => {
    const client = await begin(line.url);
    const other = await begin(line.url);
    const url = await streamOf(client.id, client.token);
    const answerTo = async (address: string, origin?: string): Promise<number> => {
      const socket = open(address, origin === undefined ? {} : { origin });
      return new Promise((resolve) => {
        socket.on("unexpected-response", (_request, response) => resolve(response.statusCode ?? 0));
        socket.on("open", () => resolve(101));
      });
    };
    expect(await answerTo(url)).to.equal(101);
    expect(await answerTo(url, line.url)).to.equal(101);
    expect(await answerTo(url, embedder)).to.equal(101);
    expect(await answerTo(url, "https://evil.example")).to.equal(403);
    expect(await answerTo(url.replace(/t=.*/, ""))).to.equal(401);
    expect(await answerTo(`${url}x`)).to.equal(401);
    expect(await answerTo(url.replace(client.id, other.id))).to.equal(403);
    expect(await answerTo(url.replace("watermark=0", "watermark=x"))).to.equal(400);
    expect(await answerTo(url.replace("/stream", "/other"))).to.equal(404);
    line.wait(61 * 60 * 1000);
    expect(await answerTo(url)).to.equal(403);
  });

  it("ends for a client that answers no ping, and goes on for others", async () => {
    const client = await begin(line.url);
    const url = await streamOf(client.id, client.token);
    const dead = open(url, { autoPong: false });
    const alive = open(url);
    await Promise.all([once(dead, "open"), once(alive, "open")]);
    mock.timers.tick(30_000);
    await once(alive, "ping");
    // The server reads our answers in order: after this one, it has read the pong before it.
    alive.ping();
    await once(alive, "pong");
    mock.timers.tick(30_000);
    await once(dead, "close");
    const next = frames(alive);
    await client.say("still here");
    expect((await next()).activities).to.have.length(2);
  });

  it("ends for a client that takes too little of what it is sent", async () => {
    const client = await begin(line.url);
    const slow = open(await streamOf(client.id, client.token));
    await once(slow, "open");
    slow.pause();
    for (let turn = 0; turn < 12; turn += 1) await client.say("x".repeat(900_000));
    slow.resume();
    const [code] = await once(slow, "close");
    expect(code).to.equal(1006);
  });

  it("says goodbye when the server stops", async () => {
    const client = await begin(line.url);
    const socket = open(await streamOf(client.id, client.token));
    await once(socket, "open");
    const closed = once(socket, "close");
    await line.stop();
    const [code] = await closed;
    expect(code).to.equal(1001);
    line = await startDirectLine();
  });
});
