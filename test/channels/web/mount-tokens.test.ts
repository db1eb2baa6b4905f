import { expect } from "chai";
import { SignJWT } from "jose";
import { begin, call, embedder, type RunningDirectLine, secret, startDirectLine } from "./start-direct-line.ts";

const hour = 60 * 60 * 1000;

describe("website tokens", () => {
  let line: RunningDirectLine;
  const base = (): string => `${line.url}/v3/directline`;

  beforeEach(async () => {
    line = await startDirectLine();
  });

  afterEach(async () => {
    await line.stop();
  });

  it("are good for one conversation only", async () => {
    const client = await begin(line.url);
    const other = await begin(line.url);
    for (const [method, path] of [
      ["GET", ""],
      ["GET", "/activities"],
      ["POST", "/activities"],
      ["POST", "/upload"],
    ] as const) {
      const answer = await call(`${base()}/conversations/${other.id}${path}`, method, client.token);
      expect(answer.status, `${method} ${path}`).to.equal(403);
    }
  });

  it("are refused with 401 when missing, forged, or not even a token", async () => {
    const client = await begin(line.url);
    const [head, , signature] = client.token.split(".");
    const claims = { sub: client.id, origins: [] };
    const forge = (alg: string, key: string) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg })
        .setIssuer("circle-or-chair")
        .setAudience("direct-line")
        .setIssuedAt()
        .setExpirationTime("1h")
        .sign(new TextEncoder().encode(key));
    const unsigned = `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify({ ...claims, exp: 9999999999 }))}.`;
    const changed = `${head}.${btoa(JSON.stringify({ ...claims, exp: 9999999999 }))}.${signature}`;
    const bad = ["x", "a.b.c", unsigned, changed, await forge("HS256", "k".repeat(32)), secret];
    for (const token of [null, ...bad]) {
      const answer = await call(`${base()}/conversations/${client.id}/activities`, "GET", token);
      expect(answer.status, String(token)).to.equal(401);
      expect(answer.body.error?.code).to.equal("Unauthorized");
    }
  });

  it("expire after an hour (403), can then be handed in for new ones for a day, and no longer", async () => {
    const client = await begin(line.url);
    line.wait(hour - 2000);
    expect((await client.read()).status).to.equal(200);
    line.wait(4000);
    const expired = await client.read();
    expect([expired.status, expired.body.error?.code]).to.deep.equal([403, "TokenExpired"]);
    const refreshed = await call(`${base()}/tokens/refresh`, "POST", client.token);
    expect(refreshed.body).to.deep.include({ conversationId: client.id, expires_in: 3600 });
    const again = await call(`${base()}/conversations/${client.id}`, "GET", refreshed.body.token ?? "");
    expect(again.status).to.equal(200);
    line.wait(23 * hour);
    expect((await call(`${base()}/tokens/refresh`, "POST", client.token)).status).to.equal(403);
  });

  it("are given to a website's server for its user, and only for its secret", async () => {
    const url = `${base()}/tokens/generate`;
    const asked = { user: { id: "dl_anna" }, trustedOrigins: [embedder] };
    expect((await call(url, "POST", null, asked)).status).to.equal(401);
    expect((await call(url, "POST", `${secret}x`, asked)).status).to.equal(401);
    expect((await call(url, "POST", secret, { trustedOrigins: ["here"] })).status).to.equal(400);
    expect((await call(url, "POST", secret)).status).to.equal(200);
    const { conversationId = "", token = "" } = (await call(url, "POST", secret, asked)).body;
    expect(JSON.parse(atob(token.split(".")[1] ?? ""))).to.include({ user: "dl_anna" });
    const activities = `${base()}/conversations/${conversationId}/activities`;
    await call(activities, "POST", token, { type: "message", text: "hi", from: { id: "dl_forged" } });
    expect((await call(activities, "GET", token)).body.activities?.[0]?.from.id).to.equal("dl_anna");
    const from = async (origin: string) =>
      (await fetch(activities, { headers: { origin, authorization: `Bearer ${token}` } })).status;
    expect([await from(embedder), await from("https://other.example")]).to.deep.equal([200, 403]);
  });

  it("are given to an address no more than sixty times a minute", async () => {
    const ask = async (address: string) =>
      fetch(`${line.url}/chat/token`, { method: "POST", headers: { "x-forwarded-for": address } });
    const statuses = await Promise.all(Array.from({ length: 61 }, async () => (await ask("192.0.2.1")).status));
    expect(statuses.filter((status) => status === 429)).to.have.length(1);
    const refused = await ask("192.0.2.1");
    expect(Number(refused.headers.get("retry-after"))).to.be.within(1, 60);
    expect((await ask("192.0.2.2")).status).to.equal(200);
  });
});
