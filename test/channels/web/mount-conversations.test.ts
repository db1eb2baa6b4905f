import { expect } from "chai";
import { begin, call, type RunningDirectLine, startDirectLine } from "./start-direct-line.ts";

describe("a website conversation", () => {
  let line: RunningDirectLine;
  const base = (): string => `${line.url}/v3/directline`;

  beforeEach(async () => {
    line = await startDirectLine();
  });

  afterEach(async () => {
    await line.stop();
  });

  it("works before its first message, is empty, and is stored only then", async () => {
    const client = await begin(line.url);
    const begun = await call(`${base()}/conversations`, "POST", client.token);
    expect(begun.status).to.equal(201);
    expect(begun.body.conversationId).to.equal(client.id);
    expect((await client.read()).body).to.deep.equal({ activities: [], watermark: "0" });
    expect(await line.store.load({ channel: "web", tenant: "", id: client.id })).to.equal(undefined);
    await client.say("hello");
    expect((await call(`${base()}/conversations`, "POST", client.token)).status).to.equal(200);
  });

  it("goes on after a watermark, also when somebody comes back", async () => {
    const client = await begin(line.url);
    await client.say("one");
    const { watermark = "" } = (await client.read()).body;
    await client.say("two");
    const { activities = [] } = (await client.read(watermark)).body;
    expect(activities.map(({ text }) => text)).to.deep.equal(["two", "You said: two"]);
    const back = await call(`${base()}/conversations/${client.id}?watermark=${watermark}`, "GET", client.token);
    expect(back.body.streamUrl)
      .to.include(`watermark=${watermark}`)
      .and.match(/^ws:\/\/127\.0\.0\.1:/);
  });

  for (const watermark of ["x", "-1", "1.5", "99999999999999999999", "0x10", "1%00"]) {
    it(`answers 400 to the watermark ${watermark}`, async () => {
      const client = await begin(line.url);
      expect((await client.read(watermark)).status).to.equal(400);
    });
  }

  it("can be read while the store fails, as far as it is remembered", async () => {
    const client = await begin(line.url);
    await client.say("danger");
    line.store.activities = async () => {
      throw new Error("broken");
    };
    const { status, body } = await client.read();
    expect([status, body.watermark, body.activities?.length]).to.deep.equal([200, "0", 2]);
    expect(line.logged).to.include("activities-not-read");
  });
});
