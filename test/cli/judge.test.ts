import { expect } from "chai";
import { isOpposite, judge, nameMeaning } from "../../src/cli/judge.ts";
import { type Interpretation, notUnderstood } from "../../src/core/interpretation.ts";

const as = (found: Partial<Interpretation>) => () => ({ ...notUnderstood, ...found });

describe("judge", () => {
  it("counts a topic that was taken", () => {
    const judged = judge(as({ kind: "answer", topic: "cost" }), { text: "", kind: "answer", topic: "cost" });
    expect(judged).to.include({ isRight: true, isRightOrOffered: true });
  });

  it("counts a topic among the choices as offered", () => {
    const alternatives = [{ topic: "cost", confidence: 0.2 }];
    const judged = judge(as({ kind: "clarify", alternatives }), { text: "", kind: "answer", topic: "cost" });
    expect(judged).to.include({ isRight: false, isRightOrOffered: true });
  });

  it("counts another topic as wrong, also when the right one came second", () => {
    const alternatives = [{ topic: "cost", confidence: 0.2 }];
    const found = as({ kind: "answer", topic: "setting", alternatives });
    expect(judge(found, { text: "", kind: "answer", topic: "cost" })).to.include({
      isRight: false,
      isRightOrOffered: false,
    });
  });

  it("tells a value at the other end from a neighbor", () => {
    const item = { text: "", kind: "interview", slots: { privacy: "high" } } as const;
    expect(isOpposite(judge(as({ kind: "interview", slots: { privacy: "low" } }), item))).to.equal(true);
    expect(isOpposite(judge(as({ kind: "interview", slots: { privacy: "some" } }), item))).to.equal(false);
  });

  it("names what was meant", () => {
    expect(nameMeaning({ kind: "interview", slots: { budget: "tight" } })).to.equal("budget=tight");
    expect(nameMeaning({ kind: "off-topic" })).to.equal("off-topic");
  });
});
