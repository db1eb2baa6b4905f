import { expect } from "chai";
import { type DangerFigures, measureDangers } from "../../src/cli/measure-dangers.ts";
import {
  developmentFolder,
  isDangerModelCurrent,
  loadDangerModel,
  readExamples,
  trainingFolder,
} from "../../src/danger-store.ts";
import { createScreen } from "../../src/safety/create-screen.ts";
import { fail } from "../support/fail.ts";

/** Safety.md S-58: stated rates on messages by other hands than the rules' and the training's. docs/safety.md has the figures. */
describe("dangers noticed and false alarms", function () {
  this.timeout(60_000);
  let figures: DangerFigures;

  before(() => {
    const screen = createScreen({ crisis: [], checkIn: [] }, loadDangerModel(fail), fail);
    figures = measureDangers(screen, readExamples(developmentFolder));
  });

  it("notices dangers", () => {
    expect(figures.noticed.value).to.be.at.least(0.9);
    expect(figures.answered.value).to.be.at.least(0.85);
  });

  it("notices nearly all that is said plainly", () => {
    expect(figures.noticedByForm["explicit"]?.value).to.be.at.least(0.95);
  });

  it("notices every kind of danger", () => {
    for (const [kind, { value }] of Object.entries(figures.noticedByKind)) expect(value, kind).to.be.at.least(0.8);
  });

  it("notices what could be danger", () => {
    expect(figures.checkedIn.value).to.be.at.least(0.72);
  });

  it("leaves most people alone who only sound like it", () => {
    expect(figures.falseCrises.value).to.be.at.most(0.06);
    expect(figures.falseAlarms.value).to.be.at.most(0.12);
    expect(figures.ordinaryAlarms.value).to.be.at.most(0.035);
  });

  it("was learned from the messages that there are, and from none that figures are measured on", () => {
    expect(isDangerModelCurrent()).to.equal(true);
    const learned = new Set(readExamples(trainingFolder).map(({ text }) => text));
    // What has a few words only, such as "help me", or is ordinary, anybody may write.
    const measured = readExamples(developmentFolder).filter(
      ({ text, form }) => text.split(" ").length > 4 && !form.includes("ordinary"),
    );
    const both = measured.filter(({ text }) => learned.has(text));
    expect(both).to.deep.equal([]);
  });
});
