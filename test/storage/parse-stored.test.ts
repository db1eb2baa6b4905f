import { expect } from "chai";
import { StorageError } from "../../src/core/conversation.ts";
import { initialState } from "../../src/core/state.ts";
import { parseState } from "../../src/storage/parse-stored.ts";
import { fullState } from "../support/sample-turns.ts";

const hash = "h4sh";

describe("parseState", () => {
  const parse = (state: object): unknown => parseState(JSON.stringify(state), hash);

  it("gives back a state as it was written", () => {
    expect(parse(fullState)).to.deep.equal(fullState);
    expect(parse(initialState("group"))).to.deep.equal(initialState("group"));
  });

  it("gives what an older version lacks its initial value, in the previous state too", () => {
    expect(parse({ version: 1, topic: "cost", previous: { version: 1, misses: 2 } })).to.deep.equal({
      ...initialState("individual"),
      topic: "cost",
      previous: { ...initialState("individual"), misses: 2 },
    });
  });

  it("drops slots, values and questions that are no longer known", () => {
    const stored = {
      ...fullState,
      slots: { comfort: "group", budget: "enormous", age: "old" },
      skipped: ["age", "goal"],
      pending: { ask: "slot", slot: "age" },
    };
    const expected = { ...fullState, slots: { comfort: "group" }, skipped: ["goal"], pending: null };
    expect(parse(stored)).to.deep.equal(expected);
  });

  it("leaves out the parts of a reply that it cannot read, whose text is complete without them", () => {
    const reply = { kind: "answer", text: "It depends." };
    const progress = { type: "progress", step: 1, of: 3 };
    const stored = { ...fullState, lastReplies: [{ ...reply, parts: [{ type: "hologram" }, progress] }] };
    expect(parse(stored)).to.deep.equal({ ...fullState, lastReplies: [{ ...reply, parts: [progress] }] });
  });

  const damaged: readonly (readonly [string, string, string])[] = [
    ["no JSON", "{", ""],
    ["no record", "[]", ""],
    ["no version", "{}", " at version"],
    ["a misspelt phase", JSON.stringify({ ...fullState, phase: "asleep" }), " at phase"],
    ["a previous state that is none", JSON.stringify({ ...fullState, previous: 7 }), " at previous"],
    ["a damaged reply", JSON.stringify({ ...fullState, lastReplies: [{ kind: "answer" }] }), " at lastReplies.0.text"],
  ];
  for (const [name, json, place] of damaged) {
    it(`refuses ${name}`, () => {
      const message = `conversation h4sh: its state is damaged${place}; restore a copy, or wait until it is old enough to be removed`;
      expect(() => parseState(json, hash)).to.throw(StorageError, message);
    });
  }

  it("refuses a newer version", () => {
    const message =
      "conversation h4sh: its state was written by a newer version of this program (state 2, known here 1)";
    expect(() => parse({ ...fullState, version: 2 })).to.throw(StorageError, message);
  });
});
