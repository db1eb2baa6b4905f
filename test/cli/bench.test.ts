import { spawnSync } from "node:child_process";
import { expect } from "chai";

describe("bench", () => {
  it("says who can be measured when it is asked for somebody else", () => {
    const command = ["--import", "tsx", "src/cli/bench.ts", "nobody"];
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
    expect(status).to.equal(2);
    expect(stderr).to.include("nlp.js; MiniSearch");
  }).timeout(60_000);
});
