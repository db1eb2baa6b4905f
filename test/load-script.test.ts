import { expect } from "chai";
import { findContentFolder } from "../src/content/find-content-folder.ts";
import type { Encode } from "../src/core/script.ts";
import { loadScript } from "../src/load-script.ts";
import { loadTestScript } from "./support/load-test-script.ts";

describe("a script's encode", function () {
  this.timeout(600_000);
  const vector = Float32Array.of(1);
  const at = async (encode: Encode | null, patience?: number) =>
    (await loadScript(findContentFolder(), "data", encode, patience)).encode;

  before(loadTestScript);

  it("gives a message the vectors of its parts", async () => {
    const encode = await at(async (texts) => new Map(texts.map((text) => [text, vector])));
    const { vectors } = await encode({ text: "Tight. Is a group cheaper?" });
    expect([...(vectors?.keys() ?? [])]).to.have.members([
      "tight. is a group cheaper?",
      "tight.",
      "is a group cheaper?",
    ]);
  });

  it("encodes no pressed choice, and nothing without an encoder", async () => {
    const encode = await at(async () => expect.fail("nothing is to be encoded"));
    expect(await encode({ text: "Skip", payload: "command:skip" })).to.not.have.property("vectors");
    expect(await (await at(null))({ text: "hi" })).to.deep.equal({ text: "hi" });
  });

  it("goes on without vectors when they are late", async () => {
    const encode = await at(() => new Promise(() => {}), 10);
    expect((await encode({ text: "hi" })).vectors?.size).to.equal(0);
  });
});
