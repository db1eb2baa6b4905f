import { expect } from "chai";
import { latencyOf } from "../../src/cli/latency.ts";

describe("latencyOf", () => {
  it("gives the durations that half and 95 % of all do not exceed", () => {
    const durations = Array.from({ length: 20 }, (_, at) => 20 - at);
    expect(latencyOf(durations)).to.deep.equal({ p50: 10, p95: 19 });
    expect(latencyOf([7])).to.deep.equal({ p50: 7, p95: 7 });
  });
});
