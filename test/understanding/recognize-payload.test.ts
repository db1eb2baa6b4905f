import { expect } from "chai";
import { recognizePayload } from "../../src/understanding/recognize-payload.ts";

const recognize = (payload: string) => recognizePayload(payload, (topic) => topic === "cost");

describe("recognizePayload", () => {
  const exact: readonly (readonly [string, object])[] = [
    ["slot:comfort=group", { kind: "interview", slots: { comfort: "group" } }],
    ["topic:cost", { kind: "answer", topic: "cost" }],
    ["command:skip", { kind: "command", intent: "skip" }],
    ["confirm:yes", { kind: "command", intent: "yes" }],
    ["matters:budget", { kind: "interview", matters: ["budget"] }],
    ["matters:none", { kind: "interview", matters: [] }],
    ["ask:privacy", { kind: "command", intent: "change-answer", named: "privacy" }],
    ["event:opened", { kind: "small-talk", intent: "greeting" }],
  ];
  for (const [payload, expected] of exact) {
    it(`reads ${payload} exactly`, () => {
      expect(recognize(payload)).to.deep.include({ ...expected, isPressed: true, confidence: 1 });
    });
  }

  const unknown = [
    "",
    ":",
    "slot:comfort",
    "slot:comfort=tight",
    "slot:comfort=group=x",
    "topic:none",
    "command:dance",
  ];
  for (const payload of [...unknown, "confirm:maybe", "matters:x", "ask:x", "event:closed", "crisis:other-country"]) {
    it(`leaves ${JSON.stringify(payload)} to the text`, () => {
      expect(recognize(payload)).to.equal(null);
    });
  }
});
