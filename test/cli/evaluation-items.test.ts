import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { findEvaluationFolder, readEvaluationItems } from "../../src/cli/evaluation-items.ts";
import { findContentFolder } from "../../src/content/find-content-folder.ts";
import { loadContent } from "../../src/content/load-content.ts";
import { answerExamples, meaningExamples } from "../../src/understanding/examples.ts";
import { readText, wordsOf } from "../../src/understanding/words.ts";
import { useTemporaryFolder } from "../support/temporary-folder.ts";

describe("the project's own sets", () => {
  const items = readEvaluationItems(findEvaluationFolder());

  it("hold enough questions and interview answers to measure by", () => {
    expect(items.filter(({ kind }) => kind === "answer")).to.have.length.above(400);
    expect(items.filter(({ kind }) => kind === "interview")).to.have.length.above(300);
  });

  it("hold no message that is learned from, word for word", () => {
    const keyOf = (text: string): string => wordsOf(readText(text)).join(" ");
    const content = loadContent(findContentFolder());
    const learned = new Set([...meaningExamples(content), ...answerExamples(content)].map(({ text }) => keyOf(text)));
    expect(items.map(({ text }) => text).filter((text) => learned.has(keyOf(text)))).to.deep.equal([]);
  });
});

describe("readEvaluationItems", () => {
  const folder = useTemporaryFolder();

  it("reads every line of every set", () => {
    writeFileSync(join(folder(), "a.jsonl"), '{"text":"hi","kind":"small-talk","intent":"greeting"}\n\n');
    writeFileSync(
      join(folder(), "b.jsonl"),
      '{"text":"tight","kind":"interview","pending":"budget","slots":{"budget":"tight"}}',
    );
    writeFileSync(join(folder(), "README.md"), "not a set");
    expect(readEvaluationItems(folder()).map(({ text }) => text)).to.deep.equal(["hi", "tight"]);
  });

  it("says what is not there", () => {
    expect(() => readEvaluationItems(join(folder(), "none"))).to.throw("none");
  });

  for (const line of [
    "{",
    '{"text":"hi"}',
    '{"text":"hi","kind":"hello"}',
    '{"text":"hi","kind":"answer","tpic":"cost"}',
  ]) {
    it(`names the place of ${line}`, () => {
      writeFileSync(join(folder(), "a.jsonl"), `{"text":"hi","kind":"off-topic"}\n${line}`);
      expect(() => readEvaluationItems(folder())).to.throw("a.jsonl:2");
    });
  }
});
