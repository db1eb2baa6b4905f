import { expect } from "chai";
import { crossValidate, withPhrases } from "../../src/cli/cross-validate.ts";
import { loadTestScript } from "../support/load-test-script.ts";

const perClass = 5;
const unheardOf = ["flurble zork", "grommet wibble", "snarf plonk", "twizzle brap", "quonk fleem"];

describe("crossValidate", function () {
  this.timeout(120_000);

  it("judges each phrase once, by a model that has not read it", async () => {
    const script = await loadTestScript();
    const few = withPhrases(script.content, (index) => index < perClass);
    const content = { ...few, offTopic: new Map([...few.offTopic, ["nonsense", unheardOf]]) };
    const progress: number[] = [];
    const judged = await crossValidate({ ...script, content, encode: async (said) => said }, null, (done) => {
      progress.push(done);
    });
    const meant = judged.filter(({ item }) => item.kind !== "interview");
    const classes = [content.topics, content.uncovered, content.smallTalk, content.commands, content.offTopic];
    expect(meant.length).to.equal(perClass * classes.reduce((sum, { size }) => sum + size, 0));
    expect(new Set(meant.map(({ item }) => item.text)).size).to.equal(meant.length);
    expect(progress).to.deep.equal([1, 2, 3, 4, 5]);
    const unheard = judged.find(({ item }) => item.text === "flurble zork");
    expect(unheard?.interpretation.confidence).to.be.lessThan(0.9);
  });
});
