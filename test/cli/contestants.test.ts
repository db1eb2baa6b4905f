import { expect } from "chai";
import { contestants } from "../../src/cli/contestants.ts";
import { withPhrases } from "../../src/cli/cross-validate.ts";
import { findContentFolder } from "../../src/content/find-content-folder.ts";
import { loadContent } from "../../src/content/load-content.ts";
import { meaningExamples } from "../../src/understanding/examples.ts";

const kept = ["cost", "group-definition", "individual-confidentiality"];

describe("contestants", function () {
  this.timeout(60_000);
  const few = withPhrases(loadContent(findContentFolder()), (index) => index < 4);
  const topics = new Map([...few.topics].filter(([id]) => kept.includes(id)));
  const content = { ...few, topics, uncovered: new Map(), smallTalk: new Map(), commands: new Map() };
  const learned = meaningExamples(content).filter(({ label }) => label.startsWith("answer:"));

  for (const { name, train } of contestants) {
    it(`has ${name} learn what phrases mean, and guess it`, async () => {
      const guess = await train({ ...content, offTopic: new Map() });
      const ids = await Promise.all(learned.map(async ({ text }) => (await guess(text))?.id));
      expect(ids).to.deep.equal(learned.map(({ label }) => label.slice("answer:".length)));
    });
  }
});
