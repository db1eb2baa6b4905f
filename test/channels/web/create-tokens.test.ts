import { expect } from "chai";
import { SignJWT } from "jose";
import { createTokens } from "../../../src/channels/web/create-tokens.ts";

const key = new Uint8Array(32).fill(7);
const start = Date.UTC(2026, 10, 24);
const hour = 60 * 60 * 1000;
const grant = { conversationId: "c1", userId: "dl_anna", origins: ["https://clinic.example"] };

/** What a promise rejects with, as status and code; "accepted" when it does not. */
async function refusal(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
    return "accepted";
  } catch (error) {
    return error instanceof Error && "status" in error ? error.status : error;
  }
}

describe("tokens", () => {
  const at = (now: number) => createTokens({ key, keptHours: 24, now: () => now });

  it("give back what was granted", async () => {
    const { token } = await at(start).issue(grant);
    expect(await at(start).verify(token)).to.deep.equal(grant);
    const anonymous = { conversationId: "c2", userId: null, origins: [] };
    expect(await at(start).verify((await at(start).issue(anonymous)).token)).to.deep.equal(anonymous);
  });

  it("give access for an hour, to the second (rule 4), and a new token for a day (rule 5)", async () => {
    const { token } = await at(start).issue(grant);
    expect(await refusal(at(start + hour - 1000).verify(token))).to.equal("accepted");
    expect(await refusal(at(start + hour).verify(token))).to.equal(403);
    expect(await refusal(at(start + 24 * hour - 1000).verifyForRefresh(token))).to.equal("accepted");
    expect(await refusal(at(start + 24 * hour).verifyForRefresh(token))).to.equal(403);
  });

  it("are bound to key, algorithm, issuer, audience and their claims (rules 1 to 3)", async () => {
    const make = (change: { alg?: string; issuer?: string; audience?: string; key?: Uint8Array; claims?: object }) =>
      new SignJWT({ sub: "c1", origins: [], ...change.claims })
        .setProtectedHeader({ alg: change.alg ?? "HS256" })
        .setIssuer(change.issuer ?? "circle-or-chair")
        .setAudience(change.audience ?? "direct-line")
        .setIssuedAt(start / 1000)
        .setExpirationTime(start / 1000 + 60)
        .sign(change.key ?? key);
    expect(await refusal(at(start).verify(await make({})))).to.equal("accepted");
    const long = new Uint8Array(64).fill(7);
    for (const change of [
      { key: new Uint8Array(32).fill(8) },
      { alg: "HS512", key: long },
      { issuer: "somebody" },
      { audience: "summary" },
      { claims: { sub: undefined } },
      { claims: { origins: "all" } },
      { claims: { user: 5 } },
    ]) {
      const tokens = createTokens({ key: "alg" in change ? long : key, keptHours: 24, now: () => start });
      expect(await refusal(tokens.verify(await make(change))), JSON.stringify(change)).to.equal(401);
    }
  });
});
