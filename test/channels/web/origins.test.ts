import { expect } from "chai";
import { embedder, type RunningDirectLine, startDirectLine } from "./start-direct-line.ts";

describe("other websites", () => {
  let line: RunningDirectLine;

  beforeEach(async () => {
    line = await startDirectLine();
  });

  afterEach(async () => {
    await line.stop();
  });

  const ask = async (method: string, origin: string) =>
    fetch(`${line.url}/chat/token`, { method, headers: { origin } });

  it("may read answers when they are allowed", async () => {
    const asked = await ask("OPTIONS", embedder);
    expect(asked.status).to.equal(204);
    expect(asked.headers.get("access-control-allow-origin")).to.equal(embedder);
    expect(asked.headers.get("access-control-allow-headers")).to.equal("authorization, content-type, x-ms-bot-agent");
    const answered = await ask("POST", embedder);
    expect(answered.status).to.equal(200);
    expect(answered.headers.get("access-control-allow-origin")).to.equal(embedder);
    expect(answered.headers.get("vary")).to.equal("Origin");
  });

  it("get no allow header and no conversation otherwise", async () => {
    for (const origin of ["https://evil.example", "null", "http://clinic.example", `${embedder}.evil.example`]) {
      expect((await ask("OPTIONS", origin)).headers.has("access-control-allow-origin"), origin).to.equal(false);
      const answered = await ask("POST", origin);
      expect(answered.status, origin).to.equal(403);
      expect(answered.headers.has("access-control-allow-origin")).to.equal(false);
    }
  });

  it("are not the page itself, under whatever name it was called", async () => {
    expect((await ask("POST", line.url)).status).to.equal(200);
  });
});
