import { expect } from "chai";
import { measureEvaluation } from "../../src/cli/measure-evaluation.ts";
import { judged } from "./judged.ts";

const cost = { kind: "answer", topic: "cost" } as const;
const setting = { kind: "answer", topic: "setting" } as const;
const tight = { kind: "interview", pending: "budget", slots: { budget: "tight" } } as const;
const alternatives = [{ topic: "cost", confidence: 0.2 }];

const evaluation = measureEvaluation([
  judged({ ...cost, style: "story" }, cost),
  judged(cost, setting),
  judged(cost, { kind: "clarify", alternatives }),
  judged({ ...setting, pending: "budget" }, { kind: "interview", slots: { budget: "tight" } }),
  judged({ kind: "not-covered", intent: "insurance" }, { kind: "not-covered", intent: "medication" }),
  judged({ kind: "off-topic" }, cost),
  judged(tight, { kind: "interview", slots: { budget: "tight" } }),
  judged(tight, { kind: "interview", slots: { budget: "flexible", privacy: "high" } }),
  judged({ ...tight, slots: { budget: "tight", privacy: "low" } }, { kind: "interview", slots: { budget: "tight" } }),
]);

describe("measureEvaluation", () => {
  const expected: Readonly<Record<string, readonly [count: number, of: number]>> = {
    right: [2, 9],
    topicRight: [1, 4],
    topicRightOrOffered: [2, 4],
    wrongTopic: [1, 4],
    notCoveredSaid: [1, 1],
    offTopicSaid: [0, 1],
    otherAnswered: [1, 5],
    valueRight: [2, 3],
    valueWrong: [1, 3],
    valueOpposite: [1, 3],
    slotInvented: [1, 3],
    secondSlotSeen: [0, 1],
    sideQuestionSeen: [0, 1],
    sideQuestionRight: [0, 1],
    outright: [8, 9],
    outrightRight: [2, 8],
    topicOutright: [2, 4],
    topicOutrightRight: [1, 2],
    wrongAnswers: [2, 9],
  };

  for (const [name, [count, of]] of Object.entries(expected)) {
    it(`counts ${name}`, () => expect(evaluation.figures[name]).to.include({ count, of, value: count / of }));
  }

  it("measures nothing else", () => {
    expect(Object.keys(evaluation.figures)).to.have.members(Object.keys(expected));
  });

  it("counts by kind, by topic and by style", () => {
    expect(evaluation.kinds["interview"]).to.include({ count: 1, of: 3 });
    expect(evaluation.topics["cost"]).to.include({ count: 1, of: 3 });
    expect(evaluation.styles["story"]).to.include({ count: 1, of: 1 });
    expect(evaluation.styles["plain"]).to.include({ count: 1, of: 8 });
  });

  it("counts what was taken for what, the commonest first, then by name", () => {
    const again = measureEvaluation([judged(setting, cost), judged(cost, setting), judged(cost, setting)]);
    expect(again.taken).to.deep.equal([
      { meant: "cost", taken: "setting", count: 2 },
      { meant: "setting", taken: "cost", count: 1 },
    ]);
  });
});
