import { expect } from "chai";
import { begin, call, type RunningDirectLine, startDirectLine } from "./start-direct-line.ts";

const hour = 60 * 60 * 1000;

describe("receiving an activity", () => {
  let line: RunningDirectLine;
  const base = (): string => `${line.url}/v3/directline`;

  beforeEach(async () => {
    line = await startDirectLine();
  });

  afterEach(async () => {
    await line.stop();
  });

  it("gives the person's own activity back before the reply, with the id that was answered", async () => {
    const client = await begin(line.url);
    const channelData = { clientActivityID: "c1", payload: "topic:cost" };
    const sent = await client.say("hello", {
      channelData,
      id: "forged",
      timestamp: "1999",
      conversation: { id: "x" },
    });
    expect(sent.status).to.equal(200);
    expect(sent.body).to.have.all.keys("id");
    const { activities = [] } = (await client.read()).body;
    const [own, reply] = activities;
    expect(activities).to.have.length(2);
    expect(own).to.deep.include({ id: sent.body.id, type: "message", text: "hello", channelData });
    expect(own).to.deep.include({ from: { id: "person", role: "user" }, channelId: "directline" });
    expect(own?.["conversation"]).to.deep.equal({ id: client.id });
    expect(own?.["timestamp"]).to.match(/^20\d\d-\d\d-\d\dT/);
    expect(reply).to.deep.include({ text: "You said: topic:cost", replyToId: sent.body.id, textFormat: "markdown" });
    expect(reply?.from.role).to.equal("bot");
    expect(reply?.channelData).to.deep.equal({ kind: "answer", sections: ["Costs"] });
  });

  it("stores nothing that its client does not need back", async () => {
    const client = await begin(line.url);
    await client.say("hello", {
      name: "secret",
      value: { note: "secret" },
      from: { id: "secret", name: "secret" },
      channelData: { clientActivityID: "c1", messageBack: { displayText: "secret" }, secret: 1 },
      attachments: [{ contentType: "text/plain", content: "secret" }],
      entities: [{ type: "secret" }],
    });
    const [own] = await line.store.activities({ channel: "web", tenant: "", id: client.id }, 0);
    expect(own).to.include({ text: "hello" });
    expect(JSON.parse(own?.clientData ?? "")).to.deep.equal({
      type: "message",
      channelData: { clientActivityID: "c1" },
      from: { id: "person", role: "user" },
    });
  });

  it("handles a repeated delivery once and answers it alike, also when both come at the same time", async () => {
    const client = await begin(line.url);
    const more = { channelData: { clientActivityID: "same" } };
    const answers = await Promise.all([client.say("slow", more), client.say("slow", more)]);
    answers.push(await client.say("slow", more));
    expect(new Set(answers.map(({ body }) => body.id))).to.have.property("size", 1);
    expect(line.heard).to.have.length(1);
    expect((await client.read()).body.activities).to.have.length(2);
  });

  it("understands a pressed choice of our page and of Web Chat", async () => {
    const client = await begin(line.url);
    await client.say("With others", { channelData: { payload: "slot:comfort=group", isWelcomed: true } });
    await client.say("With others", { value: "slot:comfort=group", channelData: { messageBack: {} } });
    expect(line.heard.map(({ text, payload }) => [text, payload])).to.deep.equal([
      ["With others", "slot:comfort=group"],
      ["With others", "slot:comfort=group"],
    ]);
    expect(line.heard[0]).to.have.property("isWelcomed", true);
  });

  it("takes language and time zone along, and strips U+0000", async () => {
    const client = await begin(line.url);
    await client.say("a\0b", { locale: "de-AT", localTimezone: "Europe/Vienna" });
    expect(line.heard[0]).to.deep.include({ text: "ab", locale: "de-AT", timeZone: "Europe/Vienna" });
  });

  it("takes the opened event, gives it back as an event, and hears nothing in other activities", async () => {
    const client = await begin(line.url);
    const url = `${base()}/conversations/${client.id}/activities`;
    const typing = await call(url, "POST", client.token, { type: "typing" });
    expect(typing.status).to.equal(200);
    await call(url, "POST", client.token, { type: "event", name: "opened" });
    expect(line.heard.map(({ payload }) => payload)).to.deep.equal(["event:opened"]);
    expect((await client.read()).body.activities?.[0]).to.include({ type: "event", name: "opened" });
  });

  it("answers what is written nowhere at once, shows it for an hour, and never stores it", async () => {
    const client = await begin(line.url);
    await client.say("before");
    const sent = await client.say("danger", { channelData: { clientActivityID: "d" } });
    expect(sent.body.activities?.map(({ text }) => text)).to.deep.equal(["danger", "You said: danger"]);
    await client.say("after");
    const texts = async () => ((await client.read()).body.activities ?? []).map(({ text }) => text);
    const all = ["before", "You said: before", "danger", "You said: danger", "after", "You said: after"];
    expect(await texts()).to.deep.equal(all);
    const stored = await line.store.activities({ channel: "web", tenant: "", id: client.id }, 0);
    expect(JSON.stringify(stored)).not.to.include("danger");
    const repeated = await client.say("danger", { channelData: { clientActivityID: "d" } });
    expect(repeated.body.activities).to.deep.equal(sent.body.activities);
    line.wait(hour);
    const { token } = (await call(`${base()}/tokens/refresh`, "POST", client.token)).body;
    const later = await call(`${base()}/conversations/${client.id}/activities`, "GET", token ?? "");
    expect(JSON.stringify(later.body)).not.to.include("danger");
  });

  it("forgets all of a conversation that was erased, and says so", async () => {
    const client = await begin(line.url);
    await client.say("before");
    await client.say("danger");
    const erased = await client.say("erase");
    expect(erased.body.isErased).to.equal(true);
    const { activities = [] } = (await client.read()).body;
    expect(activities.map(({ text }) => text)).to.deep.equal(["erase", "You said: erase"]);
  });

  it("tells of an erasure again when its answer was lost", async () => {
    const client = await begin(line.url);
    await client.say("before");
    const more = { channelData: { clientActivityID: "e" } };
    const erased = await client.say("erase", more);
    const repeated = await client.say("erase", more);
    expect(repeated.body).to.deep.equal(erased.body);
    const danger = await client.say("danger", { channelData: { clientActivityID: "d" } });
    expect(danger.body).not.to.have.property("isErased");
  });

  it("tells of a failed turn calmly, writes nothing, and takes the message when it comes again", async () => {
    const client = await begin(line.url);
    const failed = await client.say("fail", { channelData: { clientActivityID: "f" } });
    expect(failed.status).to.equal(502);
    expect(JSON.stringify(failed.body)).not.to.include("secrets");
    expect(failed.body.activities?.[0]?.text).to.equal("There is trouble.");
    expect((await client.read()).body.activities?.map(({ id }) => id)).to.deep.equal([failed.body.activities?.[0]?.id]);
    expect(line.logged).to.include("turn-failed");
    expect((await client.say("better", { channelData: { clientActivityID: "f" } })).status).to.equal(200);
  });

  for (const [name, body] of [
    ["no JSON", "{"],
    ["broken UTF-8", "\ud800"],
    ["nothing", ""],
    ["a list", "[]"],
    ["null", "null"],
    ["no type", "{}"],
    ["a text that is a number", '{"type":"message","text":5}'],
    ["channelData that is a text", '{"type":"message","text":"hi","channelData":"x"}'],
    ["a payload that is an object", '{"type":"message","text":"hi","channelData":{"payload":{}}}'],
    ["a foreign dl_ user", '{"type":"message","text":"hi","from":{"id":"dl_somebody"}}'],
    [
      "nesting that would exhaust the stack",
      `{"type":"message","text":"hello","value":${"[".repeat(4110)}${"]".repeat(4110)}}`,
    ],
  ] as const) {
    it(`answers 400 to a body with ${name}`, async () => {
      const client = await begin(line.url);
      const url = `${base()}/conversations/${client.id}/activities`;
      const bytes = name === "broken UTF-8" ? new Uint8Array([0x22, 0xff, 0x22]) : body;
      const headers = { authorization: `Bearer ${client.token}` };
      const response = await fetch(url, { method: "POST", headers, body: bytes });
      expect(response.status).to.equal(400);
      expect(await response.json()).to.have.nested.property("error.code");
      expect(line.heard).to.have.length(0);
    });
  }

  it("answers 413 to more than a megabyte, counted in bytes, with and without a length", async () => {
    const client = await begin(line.url);
    const text = "ü".repeat(600_000);
    expect((await client.say(text)).status).to.equal(413);
    const url = `${base()}/conversations/${client.id}/activities`;
    const body = new Blob([JSON.stringify({ type: "message", text })]).stream();
    const headers = { authorization: `Bearer ${client.token}` };
    const chunked = await fetch(url, { method: "POST", headers, body, duplex: "half" });
    expect(chunked.status).to.equal(413);
    expect((await client.say("ü".repeat(400_000))).status).to.equal(200);
  });

  it("refuses files", async () => {
    const client = await begin(line.url);
    const url = `${base()}/conversations/${client.id}/upload?userId=u`;
    expect((await call(url, "POST", client.token, "file")).status).to.equal(415);
  });
});
