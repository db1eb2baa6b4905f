import { expect } from "chai";
import { readContentFiles } from "../../src/content/content-files.ts";
import { findContentFolder } from "../../src/content/find-content-folder.ts";
import { loadCrisis } from "../../src/content/load-crisis.ts";
import { chooseLines, type LineQuery } from "../../src/safety/choose-lines.ts";
import { isOpen } from "../../src/safety/open-hours.ts";
import { regionOf } from "../../src/safety/regions.ts";

const content = loadCrisis(readContentFiles(findContentFolder()));
const noon = Date.UTC(2026, 10, 24, 12);
const suicide: LineQuery = {
  risk: { category: "suicide", about: "self", variant: "suicide" },
  said: null,
  defaultRegion: null,
  now: noon,
};

describe("regionOf", () => {
  const unknown = { said: null, defaultRegion: null };
  const cases: readonly (readonly [string, Parameters<typeof regionOf>[0], string | null])[] = [
    ["what was said before all", { said: "NZ", timeZone: "Europe/London", locale: "en-US", defaultRegion: "CA" }, "NZ"],
    ["the time zone before the locale", { ...unknown, timeZone: "Europe/London", locale: "en-US" }, "GB"],
    ["the locale's country", { ...unknown, locale: "en-ca" }, "CA"],
    ["a locale with a script", { ...unknown, locale: "sr-Latn-RS" }, "RS"],
    ["the operator's default before a language alone", { ...unknown, locale: "en", defaultRegion: "IE" }, "IE"],
    ["nothing", unknown, null],
  ];
  for (const [what, whereabouts, expected] of cases) {
    it(`takes ${what}`, () => {
      expect(regionOf(whereabouts)).to.equal(expected);
    });
  }
});

describe("isOpen", () => {
  const cases: readonly (readonly [string, string | null, boolean | null])[] = [
    ["24/7 by phone; chat at set hours", null, true],
    ["10:00-24:00 daily by phone", "Europe/Rome", true],
    ["13:30-15:00", "Europe/Rome", false],
    ["22:00-14:00", "Europe/Rome", true],
    ["22:00-12:00", "Europe/Rome", false],
    ["10:00-24:00", null, null],
    ["check", "Europe/Rome", null],
  ];
  for (const [hours, zone, expected] of cases) {
    it(`says ${expected} for "${hours}" at 13:00 in ${zone}`, () => {
      expect(isOpen(hours, noon, zone)).to.equal(expected);
    });
  }
});

describe("chooseLines", () => {
  const ids = (query: Partial<LineQuery>): readonly string[] =>
    chooseLines(content, { ...suicide, ...query }).lines.map(({ id }) => id);

  it("says that a country was concluded, and that it was told", () => {
    expect(chooseLines(content, { ...suicide, defaultRegion: "CA" })).to.include({ code: "CA", isInferred: true });
    expect(chooseLines(content, { ...suicide, said: "CA" })).to.include({ code: "CA", isInferred: false });
  });

  it("gives international directories when the country is unknown or has no lines", () => {
    for (const said of [null, "KE"]) {
      expect(chooseLines(content, { ...suicide, said }).region).to.equal(null);
      expect(ids({ said })).to.deep.equal(["intl-findahelpline", "intl-befrienders"]);
    }
  });

  it("chooses by the kind of danger", () => {
    expect(ids({ said: "US", risk: { category: "abuse", about: "self", variant: "abuse" } })[0]).to.equal("us-ndvh");
    expect(ids({ said: "US", risk: { category: "medical", about: "self", variant: "medical" } })[0]).to.equal(
      "us-poison",
    );
    expect(ids({ said: "GB", risk: { category: "abuse", about: "young", variant: "young" } })[0]).to.equal(
      "gb-childline",
    );
    expect(ids({ said: "GB" })).to.not.include("gb-childline");
  });

  it("adds the directory for a danger that a country has no line for", () => {
    expect(ids({ said: "NG", risk: { category: "abuse", about: "self", variant: "abuse" } })).to.include(
      "intl-findahelpline",
    );
  });

  it("shows at most three lines, one of them without a voice call where there is one", () => {
    for (const said of content.regions.keys()) {
      const { lines, region } = chooseLines(content, { ...suicide, said });
      const silent = (region?.lines ?? []).some(
        ({ topics, channels }) => topics.includes("suicide") && channels.some(({ type }) => type !== "call"),
      );
      expect(lines.length, said).to.be.within(1, 3);
      expect(
        lines.some(({ channels }) => channels.some(({ type }) => type !== "call")),
        said,
      ).to.equal(silent);
    }
  });

  it("does not lead with a line that is closed now", () => {
    const italy = content.regions.get("IT");
    const [line] = italy?.lines ?? [];
    if (italy === undefined || line === undefined) throw new Error("the content has no line for Italy");
    const open = { ...line, id: "open", order: 9, hours: "24/7" };
    const regions = new Map([["IT", { ...italy, lines: [line, open] }]]);
    const at = (hour: number) =>
      chooseLines({ ...content, regions }, { ...suicide, said: "IT", now: Date.UTC(2026, 10, 24, hour) }).lines[0]?.id;
    expect(at(4)).to.equal("open");
    expect(at(12)).to.equal("it-telefonoamico");
  });
});
