import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { expect } from "chai";
import { findContentFolder } from "../src/content/find-content-folder.ts";
import { loadContent } from "../src/content/load-content.ts";
import type { Content } from "../src/core/content.ts";
import { decodeModel, encodeModel, loadOrTrainModel } from "../src/model-store.ts";
import { type Model, trainModel } from "../src/understanding/train-model.ts";
import { useTemporaryFolder } from "./support/temporary-folder.ts";

/** Few topics and few phrases train in a moment. */
function smallContent(): Content {
  const content = loadContent(findContentFolder());
  const few = [...content.topics]
    .slice(0, 3)
    .map(([id, topic]) => [id, { ...topic, phrases: topic.phrases.slice(0, 10) }] as const);
  const offTopic = content.offTopic.slice(0, 20);
  return {
    ...content,
    topics: new Map(few),
    uncovered: new Map(),
    commands: new Map(),
    smallTalk: new Map(),
    offTopic,
  };
}

describe("loadOrTrainModel", function () {
  this.timeout(60_000);
  const folder = useTemporaryFolder();
  const content = smallContent();
  const name = `model-${content.hash}.bin`;

  it("trains once, keeps the model, and then loads it", async () => {
    const steps: (readonly [number, number])[] = [];
    const onProgress = (done: number, of: number) => steps.push([done, of]);
    const folders = [join(folder(), "dist"), folder()];
    const first = await loadOrTrainModel(content, { folders, onProgress });
    const second = await loadOrTrainModel(content, { folders, onProgress });
    expect(steps.map(([done]) => done)).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(steps.at(-1)).to.deep.equal([9, 9]);
    expect(second.meanings).to.deep.equal(first.meanings);
    expect(second.values).to.deep.equal(first.values);
    expect(readdirSync(join(folder(), "dist"))).to.deep.equal([name]);
  });

  it("removes the models of earlier content where it keeps a new one, and nothing else", async () => {
    for (const file of ["model-1.bin", "model-2.json", `${name}.99`, "main.js"])
      writeFileSync(join(folder(), file), "");
    await loadOrTrainModel(content, { folders: [folder()] });
    expect(readdirSync(folder())).to.have.members([name, `${name}.99`, "main.js"]);
  });

  it("passes over a folder that cannot be written to", async () => {
    writeFileSync(join(folder(), "file"), "");
    await loadOrTrainModel(content, { folders: [join(folder(), "file"), folder()] });
    expect(readdirSync(folder())).to.include(name);
  });

  it("trains anew when what was kept is damaged", async () => {
    mkdirSync(join(folder(), "dist"));
    writeFileSync(join(folder(), "dist", name), "{");
    const model = await loadOrTrainModel(content, { folders: [join(folder(), "dist")] });
    expect(model.contentHash).to.equal(content.hash);
  });
});

describe("decodeModel", function () {
  this.timeout(60_000);
  let model: Model;
  let bytes: Uint8Array;

  before(() => {
    model = trainModel(smallContent());
    bytes = encodeModel(model);
  });

  it("gives back what was encoded", () => {
    const { vocabulary, ...rest } = decodeModel(bytes);
    const { vocabulary: before, ...restBefore } = model;
    expect(rest).to.deep.include(restBefore);
    expect([vocabulary.indices, vocabulary.idf]).to.deep.equal([before.indices, before.idf]);
    expect(vocabulary.repair("privvate")).to.equal(before.repair("privvate"));
  });

  it("finds the same model in the same content", () => {
    expect(encodeModel(trainModel(smallContent()))).to.deep.equal(bytes);
  });

  const others: readonly (readonly [string, () => Uint8Array])[] = [
    ["nothing", () => new Uint8Array()],
    ["half a model", () => bytes.subarray(0, bytes.length / 2)],
    ["another version", () => serialize({ ...deserialize(bytes), version: 0 })],
    ["a model without words", () => serialize({ ...deserialize(bytes), vocabulary: {} })],
    ["weights of another kind", () => serialize({ ...deserialize(bytes), kinds: { counts: new Map(), weights: [1] } })],
    ["a list", () => serialize([])],
    ["null", () => serialize(null)],
  ];
  for (const [what, change] of others) {
    it(`does not take ${what} for a model`, () => expect(() => decodeModel(change())).to.throw());
  }
});
