import { expect } from "chai";
import { describeLines } from "../../src/cli/describe-lines.ts";
import { readContentFiles } from "../../src/content/content-files.ts";
import { findContentFolder } from "../../src/content/find-content-folder.ts";
import { loadCrisis } from "../../src/content/load-crisis.ts";

describe("describeLines", () => {
  const crisis = loadCrisis(readContentFiles(findContentFolder()));
  const now = Date.UTC(2026, 10, 25);

  it("shows the countries that are wanted, the most doubtful lines first, and what to do", () => {
    const text = describeLines(crisis, ["GB"], now);
    expect(text).to.include("GB  United Kingdom: in an emergency 999").and.not.include("US  ");
    expect(text.indexOf("Papyrus")).to.be.below(text.indexOf("Samaritans"));
    expect(text).to.include('CRISIS_LINES_ACKNOWLEDGED="GB 2026-11-25"');
  });

  it("has nothing to do when all were verified lately", () => {
    const verify = <T extends object>(line: T) => ({ ...line, verifiedOn: "2026-11-01" });
    const regions = new Map(
      [...crisis.regions].map(([code, region]) => [code, { ...region, lines: region.lines.map(verify) }]),
    );
    const verified = { ...crisis, regions, international: crisis.international.map(verify) };
    expect(describeLines(verified, [], now))
      .to.include("All of these lines were verified.")
      .and.not.include("to verify");
  });
});
