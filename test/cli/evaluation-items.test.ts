import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { readEvaluationItems } from "../../src/cli/evaluation-items.ts";
import { useTemporaryFolder } from "../support/temporary-folder.ts";

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
