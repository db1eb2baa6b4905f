import { expect } from "chai";
import { crossValidate, withPhrases } from "../../src/cli/cross-validate.ts";
import { slotIds, slotValues } from "../../src/core/slots.ts";
import { loadTestScript } from "../support/load-test-script.ts";

const perClass = 5;

describe("crossValidate", function () {
  this.timeout(120_000);

  it("judges each phrase once, by a model that has not read it", async () => {
    const script = await loadTestScript();
    const few = withPhrases(script.content, (index) => index < perClass);
    const [[domain, phrases] = ["", []]] = few.offTopic;
    const offTopic = new Map([...few.offTopic, [domain, ["flurble zork", ...phrases.slice(1)]]]);
    const content = { ...few, offTopic };
    const progress: number[] = [];
    const judged = await crossValidate({ ...script, content, encode: async (said) => said }, null, (done) => {
      progress.push(done);
    });
    const meant = judged.filter(({ item }) => item.kind !== "interview");
    const classes = [content.topics, content.uncovered, content.smallTalk, content.commands, content.offTopic];
    expect(meant.length).to.equal(perClass * classes.reduce((sum, { size }) => sum + size, 0));
    expect(new Set(meant.map(({ item }) => item.text)).size).to.equal(meant.length);
    const answers = judged.filter(({ item }) => item.kind === "interview");
    expect(answers.length).to.equal(perClass * slotIds.reduce((sum, slot) => sum + slotValues[slot].length, 0));
    expect(progress).to.deep.equal([1, 2, 3, 4, 5]);
    // What was read word for word is certain.
    const unheard = judged.find(({ item }) => item.text === "flurble zork");
    expect(unheard?.interpretation.confidence).to.be.lessThan(1);
  });
});
