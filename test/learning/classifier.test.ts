import { expect } from "chai";
import { classify, trainDense, trainSparse } from "../../src/learning/classifier.ts";
import { createVocabulary, fromDense, toVector } from "../../src/understanding/features.ts";
import { wordsOf } from "../../src/understanding/words.ts";

const examples = [
  ..."red apple;green apple;sweet apple;apple pie;an apple a day;sour apple"
    .split(";")
    .map((text) => ({ text, label: "fruit" })),
  ..."fast car;red car;car engine;a car wash;old car;car keys".split(";").map((text) => ({ text, label: "vehicle" })),
];
const vocabulary = createVocabulary(examples.map(({ text }) => wordsOf(text)));
const vectors = examples.map(({ text, label }) => ({ label, vector: toVector(vocabulary, wordsOf(text)) }));
const train = () => trainSparse(vectors, vocabulary.idf.length);
const classifier = train();

function bestLabel(text: string): string | undefined {
  const likelihoods = classify(classifier, toVector(vocabulary, wordsOf(text)));
  return [...likelihoods].sort((a, b) => b[1] - a[1])[0]?.[0];
}

describe("classifier", () => {
  it("tells apart what it learned, in other words", () => {
    expect(bestLabel("a red apple for you")).to.equal("fruit");
    expect(bestLabel("the car is red")).to.equal("vehicle");
  });

  it("gives likelihoods that add up to one", () => {
    const likelihoods = classify(classifier, toVector(vocabulary, ["apple"]));
    const sum = [...likelihoods.values()].reduce((total, one) => total + one, 0);
    expect(sum).to.be.closeTo(1, 1e-9);
  });

  it("learns the same from the same examples", () => {
    expect(train()).to.deep.equal(classifier);
  });

  it("tells sentence vectors apart by where they point", () => {
    const north = [0.9, 0.1, 0.3].map((east) => ({ label: "north", vector: fromDense(Float32Array.of(1, east)) }));
    const south = [0.8, 0.2, 0.4].map((east) => ({ label: "south", vector: fromDense(Float32Array.of(-1, east)) }));
    const likelihoods = classify(trainDense([...north, ...south], 2), fromDense(Float32Array.of(0.7, 0.5)));
    expect(likelihoods.get("north")).to.be.above(0.8);
  });

  it("prefers no label for a text of which it knows nothing", () => {
    const [one = 0, other = 0] = classify(classifier, toVector(vocabulary, [])).values();
    expect(one).to.be.closeTo(other, 1e-9);
  });
});
