import { expect } from "chai";
import { interview } from "../../dialogs/interview.ts";
import type { Direction } from "../../src/core/leaning.ts";
import type { Frame, SlotId } from "../../src/core/slots.ts";
import { auditLeanings, computeLeaning } from "../../src/dialogue/leaning.ts";

const point = (slots: Frame, matters: readonly SlotId[] = []) => computeLeaning(interview, { slots, matters });

describe("leaning", () => {
  const cases: readonly (readonly [string, Frame, Direction, "slight" | "clear" | null])[] = [
    ["says either when everything is unsure", { comfort: "unsure", budget: "unsure", goal: "unsure" }, "either", null],
    ["says either when nothing was answered", {}, "either", null],
    ["is not decided by one mild answer", { "social-anxiety": "some" }, "either", null],
    ["is slight after one strong answer alone", { comfort: "one-to-one" }, "individual", "slight"],
    ["is clear when two strong answers agree", { comfort: "group", connection: "high" }, "group", "clear"],
    [
      "is a combination when strong answers pull both ways",
      { comfort: "one-to-one", budget: "tight" },
      "combination",
      null,
    ],
    [
      "does not veto the group for high social anxiety",
      { "social-anxiety": "high", comfort: "group", budget: "tight" },
      "group",
      "slight",
    ],
  ];
  for (const [name, slots, leaning, strength] of cases) {
    it(name, () => expect(point(slots)).to.include({ leaning, strength }));
  }

  it("counts what matters most double, and says so in the factor's weight", () => {
    const slots: Frame = { comfort: "one-to-one", budget: "tight" };
    expect(point(slots, ["budget"])).to.include({ leaning: "group", strength: "slight" });
    expect(point(slots, ["budget"]).factors.find(({ slot }) => slot === "budget")?.weight).to.equal(4);
  });

  it("lets no mild answer decide alone, even when it matters most", () => {
    expect(point({ "social-anxiety": "some" }, ["social-anxiety"]).leaning).to.equal("either");
  });

  it("names every single answer that would turn it, and where to", () => {
    const slots: Frame = { comfort: "one-to-one", budget: "flexible" };
    for (const flip of point(slots).flips) {
      expect(point({ ...slots, [flip.slot]: flip.to }).leaning)
        .to.equal(flip.leaning)
        .and.not.equal("individual");
    }
    expect(point(slots).flips).to.deep.include({ slot: "comfort", from: "one-to-one", to: "group", leaning: "either" });
  });
});

describe("the audit over all sets of answers", () => {
  const rows = auditLeanings(interview);

  it("covers the core's 4³ sets and the whole interview's 4⁶", () => {
    expect(rows.map(({ sets }) => sets)).to.deep.equal([64, 4096]);
  });

  it("finds both formats about as often: at most 5 points apart", () => {
    for (const { over, shares } of rows) expect(Math.abs(shares.individual - shares.group), over).to.be.at.most(0.05);
  });

  it("adds up to all sets", () => {
    for (const { shares } of rows) {
      expect(shares.individual + shares.group + shares.combination + shares.either).to.be.closeTo(1, 1e-9);
    }
  });
});
