import { expect } from "chai";
import {
  isOffered,
  isOpposite,
  isQuestionSeen,
  isRight,
  isSecondSlotRight,
  isSlotInvented,
  isTopicRight,
  isValueRight,
  isValueWrong,
  judge,
  nameMeaning,
} from "../../src/cli/judge.ts";
import { notUnderstood } from "../../src/core/interpretation.ts";
import { judged } from "./judged.ts";

const cost = { kind: "answer", topic: "cost" } as const;
const strict = { kind: "interview", pending: "privacy", slots: { privacy: "high" } } as const;

describe("judge", () => {
  it("interprets a message with its question open", async () => {
    const { interpretation } = await judge(
      {
        interpret: ({ pending }) => ({ ...notUnderstood, intent: pending?.ask === "slot" ? pending.slot : null }),
        encode: async (utterance) => utterance,
      },
      { text: "very", ...strict },
    );
    expect(interpretation.intent).to.equal("privacy");
  });

  it("counts a topic that was taken, and what else the message tells", () => {
    const told = judged({ ...cost, slots: { budget: "tight" } }, cost);
    expect([isTopicRight(told), isRight(told)]).to.deep.equal([true, false]);
    expect(isRight(judged(cost, cost))).to.equal(true);
  });

  it("counts a topic among the choices as offered", () => {
    const alternatives = [{ topic: "cost", confidence: 0.2 }];
    expect(isOffered(judged(cost, { kind: "clarify", alternatives }))).to.equal(true);
    expect(isOffered(judged(cost, { kind: "answer", topic: "setting", alternatives }))).to.equal(false);
  });

  it("tells a value at the other end from a neighbor", () => {
    const low = judged(strict, { kind: "interview", slots: { privacy: "low" } });
    const some = judged(strict, { kind: "interview", slots: { privacy: "some" } });
    expect([low, some].map(isOpposite)).to.deep.equal([true, false]);
    expect([low, some].map(isValueWrong)).to.deep.equal([true, true]);
  });

  it("counts the open question's value, another answer beside it apart", () => {
    const beside = judged(strict, { kind: "interview", slots: { privacy: "high", budget: "tight" } });
    expect([isValueRight(beside), isSlotInvented(beside), isValueWrong(beside)]).to.deep.equal([true, true, false]);
    const two = { ...strict, slots: { privacy: "high", budget: "tight" } } as const;
    const one = judged(two, { kind: "interview", slots: { privacy: "high" } });
    expect([isValueRight(one), isSecondSlotRight(one), isSlotInvented(one)]).to.deep.equal([true, false, false]);
  });

  it("sees a question in topics that are offered, but not in nothing", () => {
    const alternatives = [{ topic: "cost", confidence: 0.2 }];
    expect(isQuestionSeen(judged(cost, { kind: "clarify", alternatives }))).to.equal(true);
    expect(isQuestionSeen(judged(cost, { kind: "clarify" }))).to.equal(false);
  });

  it("names what was meant, answers in the interview's order", () => {
    const slots = { privacy: "high", budget: "tight" };
    expect(nameMeaning({ kind: "interview", slots })).to.equal("budget=tight privacy=high");
    expect(nameMeaning({ kind: "off-topic" })).to.equal("off-topic");
  });
});
