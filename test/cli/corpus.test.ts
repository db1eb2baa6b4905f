import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { readCorpus } from "../../src/cli/corpus.ts";
import { useTemporaryFolder } from "../support/temporary-folder.ts";

describe("readCorpus", () => {
  const folder = useTemporaryFolder();
  const read = (content: unknown) => {
    const path = join(folder(), "tiny.json");
    writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
    return readCorpus(path);
  };
  const train = [{ t: "red apple", l: "fruit" }];

  it("parts what has a label that is learned from what has none", () => {
    const test = [...train, { t: "mars", l: "planet" }];
    expect(read({ train, test, oosTest: [{ t: "hm", l: "oos", k: "real" }], licence: "CC0" })).to.deep.equal({
      name: "tiny",
      train: [{ text: "red apple", label: "fruit" }],
      inScope: [{ text: "red apple", label: "fruit" }],
      outOfScope: ["mars", "hm"],
    });
  });

  for (const content of ["{", {}, { train, test: [] }, { train: [{ t: "red apple" }], test: train }]) {
    it(`says what is wrong with ${JSON.stringify(content)}`, () => {
      expect(() => read(content)).to.throw(/tiny\.json {2}is not \{"train": \[\{"t": text, "l": label\}\]/);
    });
  }
});
