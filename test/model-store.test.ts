import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { expect } from "chai";
import { findContentFolder } from "../src/content/find-content-folder.ts";
import { loadContent } from "../src/content/load-content.ts";
import type { Content } from "../src/core/content.ts";
import { startEncoder } from "../src/encoder/sentence-encoder.ts";
import { decodeModel, encodeModel, hasShippedClassifiers, loadOrTrainModel } from "../src/model-store.ts";
import { type Model, trainModel } from "../src/understanding/train-model.ts";
import { fail } from "./support/fail.ts";
import { useTemporaryFolder } from "./support/temporary-folder.ts";

const content = loadContent(findContentFolder());

/** Few topics and few phrases train in a moment. */
function smallContent(): Content {
  const few = [...content.topics]
    .slice(0, 3)
    .map(([id, topic]) => [id, { ...topic, phrases: topic.phrases.slice(0, 10) }] as const);
  const everyday = [...content.offTopic].map(([id, phrases]) => [id, phrases.slice(0, 2)] as const);
  return {
    ...content,
    topics: new Map(few),
    uncovered: new Map(),
    commands: new Map(),
    smallTalk: new Map(),
    offTopic: new Map(everyday),
  };
}

describe("loadOrTrainModel", function () {
  this.timeout(60_000);
  const folder = useTemporaryFolder();
  const small = smallContent();
  const encode = null;

  it("trains once, keeps the model, and then loads it", async () => {
    const steps: (readonly [number, number])[] = [];
    const onProgress = (done: number, of: number) => steps.push([done, of]);
    const folders = [join(folder(), "dist"), folder()];
    const first = await loadOrTrainModel(small, { folders, encode, onProgress });
    const second = await loadOrTrainModel(small, { folders, encode, onProgress });
    expect(steps.map(([done]) => done)).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(steps.at(-1)).to.deep.equal([9, 9]);
    expect(second.lexical).to.deep.equal(first.lexical);
    expect(readdirSync(join(folder(), "dist"))).to.have.length(1);
  });

  it("needs no new model when other words of the content than its phrases change", async () => {
    const folders = [folder()];
    await loadOrTrainModel(small, { folders, encode });
    await loadOrTrainModel({ ...small, about: "Someone else", hash: "0" }, { folders, encode });
    expect(readdirSync(folder())).to.have.length(1);
  });

  it("removes the models of earlier phrases where it keeps a new one, and nothing else", async () => {
    for (const file of ["model-1.bin", "model-2.json", "main.js"]) writeFileSync(join(folder(), file), "");
    await loadOrTrainModel(small, { folders: [folder()], encode });
    const [model = "", ...others] = readdirSync(folder()).sort().reverse();
    expect(model).to.match(/^model-[0-9a-f]{16}\.bin$/);
    expect(others).to.deep.equal(["main.js"]);
  });

  it("passes over a folder that cannot be written to", async () => {
    writeFileSync(join(folder(), "file"), "");
    await loadOrTrainModel(small, { folders: [join(folder(), "file"), folder()], encode });
    expect(readdirSync(folder())).to.have.length(2);
  });

  it("trains anew when what was kept is damaged", async () => {
    const folders = [folder()];
    const model = await loadOrTrainModel(small, { folders, encode });
    const [name = ""] = readdirSync(folder());
    writeFileSync(join(folder(), name), "{");
    expect((await loadOrTrainModel(small, { folders, encode })).lexical).to.deep.equal(model.lexical);
  });

  it("learns from sentence vectors too, once an encoder runs", async () => {
    const encoder = startEncoder(fail);
    const tiny = { ...small, interview: fewAnswers(small) };
    const folders = [folder()];
    expect((await loadOrTrainModel(tiny, { folders, encode })).encoded).to.equal(null);
    const model = await loadOrTrainModel(tiny, { folders, encode: encoder.encode });
    expect(model.encoded?.kinds.counts.get("interview")).to.equal(model.lexical.kinds.counts.get("interview"));
    await encoder.close();
  });
});

/** Encoding takes some milliseconds a phrase. */
function fewAnswers({ interview }: Content): Content["interview"] {
  const few = <S extends keyof Content["interview"]>(slot: S): Content["interview"][S] => ({
    ...interview[slot],
    choices: new Map(
      [...interview[slot].choices].map(([id, one]) => [id, { ...one, phrases: one.phrases.slice(0, 4) }]),
    ),
  });
  return {
    comfort: few("comfort"),
    budget: few("budget"),
    "social-anxiety": few("social-anxiety"),
    privacy: few("privacy"),
    connection: few("connection"),
    goal: few("goal"),
  };
}

describe("the classifiers that come with the project", () => {
  it("were learned from the phrases of its content (if not: npm run train)", async () => {
    expect(await hasShippedClassifiers(content)).to.equal(true);
  });

  it("are not taken for other phrases", async () => {
    expect(await hasShippedClassifiers(smallContent())).to.equal(false);
  });
});

describe("decodeModel", function () {
  this.timeout(60_000);
  let model: Model;
  let bytes: Uint8Array;

  before(async () => {
    model = await trainModel(smallContent(), null);
    bytes = encodeModel(model);
  });

  it("gives back what was encoded", () => {
    const { vocabulary, ...rest } = decodeModel(bytes);
    const { vocabulary: before, ...restBefore } = model;
    expect(rest).to.deep.include(restBefore);
    expect([vocabulary.indices, vocabulary.idf]).to.deep.equal([before.indices, before.idf]);
    expect(vocabulary.repair("privvate")).to.equal(before.repair("privvate"));
  });

  it("finds the same model in the same content", async () => {
    expect(encodeModel(await trainModel(smallContent(), null))).to.deep.equal(bytes);
  });

  const others: readonly (readonly [string, () => Uint8Array])[] = [
    ["nothing", () => new Uint8Array()],
    ["half a model", () => bytes.subarray(0, bytes.length / 2)],
    ["another version", () => serialize({ ...deserialize(bytes), version: 0 })],
    ["a model without words", () => serialize({ ...deserialize(bytes), vocabulary: {} })],
    ["weights of another kind", () => serialize({ ...deserialize(bytes), lexical: { meanings: [1] } })],
    ["a list", () => serialize([])],
    ["null", () => serialize(null)],
  ];
  for (const [what, change] of others) {
    it(`does not take ${what} for a model`, () => expect(() => decodeModel(change())).to.throw());
  }
});
