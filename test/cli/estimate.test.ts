import { expect } from "chai";
import { areaUnderCurve, meanOf, shareOf, wilsonInterval } from "../../src/cli/estimate.ts";

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
  });
});

describe("shareOf", () => {
  it("may be anything when there is nothing to have a share of", () => {
    expect(shareOf([], () => true)).to.deep.equal({ value: 0, low: 0, high: 1, count: 0, of: 0 });
  });
});

describe("areaUnderCurve", () => {
  it("gives the published area and its standard error", () => {
    // Hanley & McNeil 1982, table I: ratings of the CT images of 51 abnormal and 58 normal patients.
    const rated = (counts: readonly number[]) => counts.flatMap((count, at) => Array<number>(count).fill(at));
    const area = areaUnderCurve(rated([3, 2, 2, 11, 33]), rated([33, 6, 6, 11, 2]));
    expect(area?.value).to.be.closeTo(0.893, 0.0005);
    expect(((area?.high ?? 0) - (area?.low ?? 0)) / 2 / 1.96).to.be.closeTo(0.032, 0.0005);
  });

  it("counts ties by half", () => {
    expect(areaUnderCurve([1, 2], [1, 0])?.value).to.equal((0.5 + 1 + 1 + 1) / 4);
  });

  it("is not there when one side is missing", () => {
    expect(areaUnderCurve([1], [])).to.equal(null);
  });
});

describe("meanOf", () => {
  it("is surer than each of what it is the mean of", () => {
    const mean = meanOf([
      { value: 0.4, low: 0.36, high: 0.44 },
      { value: 0.6, low: 0.57, high: 0.63 },
    ]);
    expect(mean?.value).to.be.closeTo(0.5, 1e-9);
    expect(mean?.low).to.be.closeTo(0.5 - 0.05 / 2, 1e-9);
    expect(mean?.high).to.be.closeTo(0.5 + 0.05 / 2, 1e-9);
  });
});
