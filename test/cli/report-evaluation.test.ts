import { expect } from "chai";
import { wilsonInterval } from "../../src/cli/report-evaluation.ts";

describe("wilsonInterval", () => {
  it("gives the published interval for 81 of 263", () => {
    // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I, method 3.
    const [low, high] = wilsonInterval(81, 263);
    expect(low).to.be.closeTo(0.2553, 0.0001);
    expect(high).to.be.closeTo(0.3662, 0.0001);
  });

  it("stays within 0 and 1 at the ends", () => {
    expect(wilsonInterval(0, 20)[0]).to.equal(0);
    expect(wilsonInterval(20, 20)[1]).to.be.closeTo(1, 1e-9);
    expect(wilsonInterval(0, 0)).to.deep.equal([0, 1]);
  });
});
