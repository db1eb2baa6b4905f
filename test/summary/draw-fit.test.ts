import { expect } from "chai";
import type { FitWords } from "../../src/core/summary.ts";
import type { Fit, FitRow } from "../../src/core/turn.ts";
import { drawFit } from "../../src/summary/draw-fit.ts";

const words: FitWords = {
  title: "How it fits",
  first: "individual",
  names: { individual: "the chair", group: "the circle" },
  lines: ["One.", "Two."],
};

const row: FitRow = {
  slot: "budget",
  value: "tight",
  title: "Budget",
  label: "It has to be cheap",
  reason: "",
  toward: null,
  weight: 0,
  isDouble: false,
  sections: [],
};

function fitOfWeights(weights: readonly number[]): Fit {
  const rows = weights.map((weight): FitRow => {
    const toward = weight === 0 ? null : weight < 0 ? "individual" : "group";
    return { ...row, toward, weight: Math.abs(weight) };
  });
  return { leaning: { leaning: "either", strength: null, factors: [], flips: [] }, rows, firstNamed: "individual" };
}

/** How far each row's bar reaches from the middle (negative: to the left), in order; 0 for a ring. */
function reachOf(svg: string): readonly number[] {
  const bars = /<g class="fit-bar"[^>]*>(.*?)<\/g>/.exec(svg)?.[1] ?? "";
  return [...bars.matchAll(/<path d="M(\d+) \d+h(-?\d+)"\/>|<circle/g)].map(([, start, length]) =>
    length === undefined ? 0 : Number(start) + Number(length) - 180,
  );
}

describe("drawFit", () => {
  it("reaches as far as the weight, to the side of the format", () => {
    const block = 152 / 4;
    expect(reachOf(drawFit(fitOfWeights([-1, 2, 0, -4]), words))).to.deep.equal([-block, 2 * block, 0, -4 * block]);
  });

  it("is symmetrical: turned answers reach as far to the other side", () => {
    const weights = [-1, 2, 0, 4, -2, 1];
    const turned = drawFit(fitOfWeights(weights.map((weight) => -weight)), words);
    expect(reachOf(turned)).to.deep.equal(reachOf(drawFit(fitOfWeights(weights), words)).map((reach) => 0 - reach));
  });

  it("puts the format that is named first on the left", () => {
    const svg = drawFit(fitOfWeights([-1]), { ...words, first: "group" });
    expect(reachOf(svg)[0]).to.be.above(0);
    expect(svg.indexOf("the circle")).to.be.below(svg.indexOf("the chair"));
  });

  it("tells itself to a screen reader, and escapes what it is given", () => {
    const svg = drawFit(fitOfWeights([1]), { ...words, title: "<b>", lines: ["a & b"] });
    expect(svg).to.include('<title id="fit-title">&lt;b&gt;</title><desc id="fit-desc">a &amp; b</desc>');
    expect(svg).to.include('role="img" aria-labelledby="fit-title fit-desc"');
  });

  it("is small, and styled by nothing inline", () => {
    const svg = drawFit(fitOfWeights([-1, 2, 0, 4, -2, 1]), words);
    expect(svg.length).to.be.below(1600);
    expect(svg).not.to.include("style=");
  });
});
