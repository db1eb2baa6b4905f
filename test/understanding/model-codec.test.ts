import { expect } from "chai";
import { findContentFolder } from "../../src/content/find-content-folder.ts";
import { loadContent } from "../../src/content/load-content.ts";
import type { Content } from "../../src/core/content.ts";
import { decodeModel, encodeModel } from "../../src/understanding/model-codec.ts";
import { type Model, trainModel } from "../../src/understanding/train-model.ts";

/** Few topics and few phrases train in a moment. */
function smallContent(): Content {
  const content = loadContent(findContentFolder());
  const few = [...content.topics]
    .slice(0, 3)
    .map(([id, topic]) => [id, { ...topic, phrases: topic.phrases.slice(0, 10) }] as const);
  return { ...content, topics: new Map(few), uncovered: new Map(), commands: new Map(), smallTalk: new Map() };
}

describe("model codec", () => {
  let model: Model;
  let text: string;

  before(() => {
    model = trainModel(smallContent());
    text = encodeModel(model);
  });

  it("gives back what it was given", () => {
    const decoded = decodeModel(text);
    expect(decoded?.meanings).to.deep.equal(model.meanings);
    expect(decoded?.values).to.deep.equal(model.values);
    expect(decoded?.vocabulary.indices).to.deep.equal(model.vocabulary.indices);
    expect(decoded === null ? "" : encodeModel(decoded)).to.equal(text);
  });

  it("trains the same model from the same content", () => {
    expect(encodeModel(trainModel(smallContent()))).to.equal(text);
  });

  it("tells how far the training is, to its end", () => {
    const steps: (readonly [number, number])[] = [];
    trainModel(smallContent(), (done, of) => steps.push([done, of]));
    expect(steps[0]).to.deep.equal([0, 9]);
    expect(steps.at(-1)).to.deep.equal([9, 9]);
  });

  const others: readonly (readonly [string, (whole: string) => string])[] = [
    ["nothing", () => ""],
    ["half a model", (whole) => whole.slice(0, whole.length / 2)],
    ["another version", (whole) => whole.replace('"version":', '"version":9')],
    ["a model without words", (whole) => whole.replace('"words":', '"verbs":')],
    ["weights that are too few", (whole) => whole.replace(/"weights":"[^"]*"/, '"weights":"AAAA"')],
    ["a list", () => "[]"],
    ["null", () => "null"],
  ];
  for (const [name, change] of others) {
    it(`does not take ${name} for a model`, () => expect(decodeModel(change(text))).to.equal(null));
  }
});
