import { expect } from "chai";
import type { CrisisContent, CrisisLine } from "../../src/core/crisis.ts";
import { checkCrisisLines, findUnverifiedLines } from "../../src/server/crisis-lines-age.ts";
import { content } from "./start-server.ts";

const now = Date.UTC(2026, 10, 24);
const acknowledged = { regions: ["US", "GB"], date: "2026-11-23" };

/** The shipped lines, as if a person had checked all of them on a day. */
function verified(verifiedOn: string | null): CrisisContent {
  const check = (line: CrisisLine): CrisisLine => ({ ...line, verifiedOn });
  const { crisis } = content;
  const regions = [...crisis.regions].map(
    ([id, region]) => [id, { ...region, lines: region.lines.map(check) }] as const,
  );
  return { ...crisis, regions: new Map(regions), international: crisis.international.map(check) };
}

describe("crisis lines", () => {
  it("are verified for as many days as the content says", () => {
    expect(findUnverifiedLines(verified("2026-08-26"), now)).to.deep.equal([]);
    expect(findUnverifiedLines(verified("2026-08-25"), now)).not.to.deep.equal([]);
    const ids = findUnverifiedLines(verified(null), now).map(({ id }) => id);
    expect(ids).to.include(content.crisis.international[0]?.id);
  });

  it("need nothing from the operator while they are verified", () => {
    expect(checkCrisisLines(verified("2026-11-01"), null, now, null)).to.equal(null);
  });

  it("need an acknowledgment when they are not: for countries that have lines, and not older than a line may be", () => {
    expect(checkCrisisLines(verified(null), acknowledged, now, null)).to.equal(null);
    expect(checkCrisisLines(verified(null), null, now, null))
      .to.include("is not set")
      .and.include("2026-11-24");
    expect(checkCrisisLines(verified(null), { ...acknowledged, regions: ["US", "XX"] }, now, null)).to.include("XX");
    expect(checkCrisisLines(verified(null), { ...acknowledged, date: "2026-08-01" }, now, null)).to.include(
      "2026-08-01",
    );
    expect(checkCrisisLines(verified(null), { ...acknowledged, date: "2026-11-25" }, now, null)).to.include(
      "2026-11-25",
    );
  });

  it("must be acknowledged for the country that is served by default", () => {
    expect(checkCrisisLines(verified(null), acknowledged, now, "GB")).to.equal(null);
    expect(checkCrisisLines(verified(null), acknowledged, now, "IE")).to.include("IE");
  });
});
