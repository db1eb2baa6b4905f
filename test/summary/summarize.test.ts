import { expect } from "chai";
import { slotIds } from "../../src/core/slots.ts";
import type { SummarySectionId } from "../../src/core/summary.ts";
import { readMarkdown, readPage } from "./read-back.ts";
import { sampleContent, sampleOperator, summaryOf, talkedState } from "./sample-summary.ts";

const words = sampleContent.summaryWording;

function idsOf(summary: ReturnType<typeof summaryOf>): readonly SummarySectionId[] {
  return summary.sections.map((section) => section.id);
}

function linesUnder(summary: ReturnType<typeof summaryOf>, id: SummarySectionId): readonly string[] {
  const heading = words[`heading-${id}`];
  const lines = readPage(summary).get(heading) ?? [];
  expect(readMarkdown(summary).get(heading) ?? []).to.deep.equal(lines);
  return lines;
}

const allUnsure = Object.fromEntries(slotIds.map((slot) => [slot, "unsure" as const]));

describe("summarize", () => {
  it("has every part in its order when there is something to say in each", () => {
    expect(idsOf(summaryOf(talkedState))).to.deep.equal([
      "decision",
      "points",
      "matters",
      "answers",
      "open",
      "reasons",
      "asked",
      "take-along",
      "next",
      "about",
    ]);
  });

  it("leaves out what has nothing in it when nothing was answered", () => {
    expect(idsOf(summaryOf({}))).to.deep.equal([
      "decision",
      "points",
      "answers",
      "open",
      "take-along",
      "next",
      "about",
    ]);
    expect(linesUnder(summaryOf({}), "points")).to.deep.equal([words["points-open"]]);
    expect(linesUnder(summaryOf({}), "answers")).to.deep.equal([words["answers-none"]]);
  });

  it("points nowhere when all answers are unsure, and takes each question along", () => {
    const summary = summaryOf({ slots: allUnsure });
    expect(idsOf(summary)).not.to.include("reasons");
    expect(linesUnder(summary, "points")[0]).to.include(sampleContent.wording["direction-either"]);
    expect(linesUnder(summary, "open")).to.have.length(slotIds.length);
    expect(linesUnder(summary, "take-along")).to.deep.equal([
      ...slotIds.map((slot) => sampleContent.interview[slot].takeAlong),
      words["take-along-together"],
    ]);
  });

  it("names a change toward each format, so that neither is favored when the answers point to none", () => {
    const turns = linesUnder(summaryOf({ slots: allUnsure }), "points").filter((line) => line.includes("“"));
    expect(turns).to.have.length(2);
    expect(turns[0]).to.include(sampleContent.wording["format-individual"]);
    expect(turns[1]).to.include(sampleContent.wording["format-group"]);
  });

  it("lists early answers without weighing them", () => {
    const summary = summaryOf({ slots: { budget: "tight" } });
    const label = sampleContent.interview.budget.choices.get("tight")?.label;
    expect(linesUnder(summary, "answers")).to.include(label);
    expect(linesUnder(summary, "answers")).not.to.include(words["answers-speaks"]);
    expect(linesUnder(summary, "open")).to.have.length(2);
    expect(idsOf(summary)).not.to.include("reasons");
  });

  it("takes exactly as many more questions along as subjects were left uncovered", () => {
    const before = linesUnder(summaryOf({ ...talkedState, uncovered: [] }), "take-along");
    const uncovered = ["insurance", "online-sessions", "waiting-times"];
    const after = linesUnder(summaryOf({ ...talkedState, uncovered }), "take-along");
    expect(after).to.deep.equal([...uncovered.map((id) => sampleContent.uncovered.get(id)?.takeAlong), ...before]);
  });

  it("takes no question along twice, and nothing that the content no longer has", () => {
    const once = summaryOf(talkedState);
    const twice = summaryOf({
      ...talkedState,
      asked: [...talkedState.asked, "cost", "gone"],
      uncovered: ["insurance", "gone", "insurance"],
      worries: ["group-judgment", "gone", "group-judgment"],
    });
    expect(twice).to.deep.equal(once);
  });

  it("asks about a skipped core question, not about an optional one that was skipped", () => {
    const lines = linesUnder(summaryOf({ skipped: ["comfort", "goal"] }), "take-along");
    expect(lines).to.deep.equal([sampleContent.interview.comfort.takeAlong, words["take-along-together"]]);
  });

  it("says of a mild answer that counts double that it is mild", () => {
    const { wording } = sampleContent;
    const mild = wording["speaks-mild"].replace("{format}", wording["format-group"]);
    const cells = linesUnder(summaryOf(talkedState), "answers");
    expect(cells.some((cell) => cell.startsWith(wording["speaks-double"].replace("{speaks}", mild)))).to.equal(true);
  });

  it("gives each reason once, under the format it speaks for", () => {
    const summary = summaryOf(talkedState);
    const reasons = linesUnder(summary, "reasons");
    const at = (text: string) => reasons.findIndex((line) => line.includes(text));
    const reasonOf = (slot: "comfort" | "budget", value: "one-to-one" | "tight") =>
      at(sampleContent.interview[slot].choices.get(value)?.reason ?? "");
    expect(at("For individual therapy")).to.equal(0);
    expect(reasonOf("comfort", "one-to-one")).to.be.within(1, at("For group therapy") - 1);
    expect(reasonOf("budget", "tight")).to.be.above(at("For group therapy"));
    expect(new Set(reasons).size).to.equal(reasons.length);
  });

  it("names the same format first everywhere", () => {
    const summary = summaryOf({ ...talkedState, firstNamed: "group" });
    for (const id of ["decision", "reasons", "next"] as const) {
      const text = linesUnder(summary, id).join(" ");
      expect(text.indexOf("group therapy"), id).to.be.below(text.indexOf("individual therapy"));
    }
    expect(summary.title.indexOf("group")).to.be.below(summary.title.indexOf("individual"));
  });

  it("says how to reach the operator only when that is set", () => {
    const lines = linesUnder(summaryOf({}), "next");
    expect(lines).to.include(sampleOperator.contact);
    expect(lines).to.include(`${words.calendar} ${sampleOperator.calendar}`);
    const without = linesUnder(summaryOf({}, { ...sampleOperator, contact: "", calendar: "" }), "next");
    expect(without).to.deep.equal(lines.slice(0, without.length));
    expect(without).to.have.length(lines.length - 3);
  });

  it("says that it is no diagnosis, and which article it comes from", () => {
    const about = linesUnder(summaryOf({}), "about").join(" ");
    expect(about).to.include("not a diagnosis");
    expect(about).to.include(sampleContent.article.title);
  });
});
