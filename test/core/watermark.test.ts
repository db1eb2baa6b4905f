import { expect } from "chai";
import { nextWatermark } from "../../src/core/watermark.ts";

describe("nextWatermark", () => {
  const cases: readonly (readonly [string, number, number, number])[] = [
    ["starts with the clock", 0, 1_700_000_000_000, 1_700_000_000_000_000],
    ["follows the clock", 5_000, 7, 7_000],
    ["goes on by one within the same millisecond", 7_003, 7, 7_004],
    ["goes on by one when the clock was set back", 9_000, 7, 9_001],
    ["is whole when the clock is not", 0, 7.25, 7_000],
  ];
  for (const [name, last, now, expected] of cases) {
    it(name, () => expect(nextWatermark(last, now)).to.equal(expected));
  }
});
