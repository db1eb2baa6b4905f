import { expect } from "chai";
import { initialState } from "../../src/core/state.ts";
import { createRecognizeChoice } from "../../src/understanding/recognize-choice.ts";
import { recognizePayload } from "../../src/understanding/recognize-payload.ts";
import { readText } from "../../src/understanding/words.ts";

const recognizeChoice = createRecognizeChoice((payload) => recognizePayload(payload, () => true));
const offered = [
  { label: "What it costs", payload: "topic:cost" },
  { label: "Doing both", payload: "topic:combination" },
  { label: "I'm not sure", payload: "topic:deciding" },
];

function topicOf(written: string): string | null | undefined {
  const text = readText(written);
  return recognizeChoice({ state: { ...initialState("group"), offered }, text })?.topic;
}

describe("recognizeChoice", () => {
  const read: readonly (readonly [string, string])[] = [
    ["what it costs", "cost"],
    ["WHAT IT COSTS?", "cost"],
    ["i’m not sure", "deciding"],
    ["2", "combination"],
    ["2.", "combination"],
    ["number 3", "deciding"],
    ["one", "cost"],
    ["the first one", "cost"],
    ["the second one please", "combination"],
    ["I'll take the third", "deciding"],
    ["option b", "combination"],
    ["the last one", "deciding"],
  ];
  for (const [text, topic] of read) {
    it(`reads “${text}” against what was offered`, () => expect(topicOf(text)).to.equal(topic));
  }

  for (const text of ["4", "the fourth one", "two sessions a week", "both", "one to one", "the one with the group"]) {
    it(`does not take “${text}” for a place in the list`, () => expect(topicOf(text)).to.equal(undefined));
  }
});
