import { expect } from "chai";
import { openMemoryStore } from "../../src/storage/open-embedded-store.ts";
import { applyRetention, lifetimeOf } from "../../src/storage/retention.ts";
import { sampleKey, say } from "../support/sample-turns.ts";

const hour = 60 * 60 * 1000;

describe("applyRetention", () => {
  it("keeps the website's conversations for hours and the others for days", async () => {
    let time = 0;
    const now = (): number => time;
    const store = await openMemoryStore({ now });
    const options = { retentionDays: 30, websiteRetentionHours: 24, now };
    for (const channel of ["web", "teams", "slack", "local"])
      await store.turn({ ...sampleKey, channel }, "d", say("x"));
    const removedAt = async (hours: number): Promise<object> => {
      time = hours * hour + 1;
      return Object.fromEntries(await applyRetention(store, options));
    };
    const none = { web: 0, teams: 0, slack: 0, local: 0 };
    expect(await removedAt(23)).to.deep.equal(none);
    expect(await removedAt(24)).to.deep.equal({ ...none, web: 1 });
    expect(await removedAt(30 * 24 - 1)).to.deep.equal(none);
    expect(await removedAt(30 * 24)).to.deep.equal({ web: 0, teams: 1, slack: 1, local: 1 });
    expect(lifetimeOf("web", options)).to.equal(24 * hour);
    expect(lifetimeOf("slack", options)).to.equal(30 * 24 * hour);
  });
});
