import { expect } from "chai";
import fc from "fast-check";
import { takeTurn } from "../../src/bot/take-turn.ts";
import type { Script } from "../../src/core/script.ts";
import { slotIds, slotValues } from "../../src/core/slots.ts";
import { type DialogueState, initialState } from "../../src/core/state.ts";
import { loadTestScript } from "../support/load-test-script.ts";

const commands = `start restart back skip change-answer pause resume summary help delete-my-data what-do-you-store
  talk-to-a-person repeat more why-do-you-ask undo misunderstood about yes no`.split(/\s+/);

const payloads = [
  ...commands.map((command) => `command:${command}`),
  ...slotIds.flatMap((slot) => slotValues[slot].map((value) => `slot:${slot}=${value}`)),
  ...slotIds.flatMap((slot) => [`skip:${slot}`, `ask:${slot}`, `matters:${slot}`]),
  ...["restart", "erase", "more"].flatMap((what) => [`confirm:${what}=yes`, `confirm:${what}=no`]),
  ...["matters:none", "topic:cost", "more:cost", "topic:comparison", "confirm:yes", "confirm:no", "event:opened"],
];

describe("respond", () => {
  let script: Script;
  before(async function () {
    this.timeout(120_000);
    script = await loadTestScript();
  });

  const press = (state: DialogueState, payload: string) => takeTurn(script, state, { text: "", payload }, null);

  it("always says something, whatever is pressed in whatever order, and says it again for the same", () => {
    const sequences = fc.array(fc.constantFrom(...payloads), { maxLength: 25 });
    fc.assert(
      fc.property(sequences, (sequence) => {
        let state = initialState("individual");
        for (const payload of sequence) {
          const turn = press(state, payload);
          expect(turn.replies, `${sequence.join(" ")}, at ${payload}`).to.not.be.empty;
          expect(turn.replies.map(({ text }) => text)).to.not.include("");
          expect(press(state, payload)).to.deep.equal(turn);
          state = turn.state;
        }
      }),
      { numRuns: 300 },
    );
  });

  it("never waits for a question that it does not show how to answer", () => {
    const sequences = fc.array(fc.constantFrom(...payloads), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(sequences, (sequence) => {
        const { state } = sequence.reduce((turn, payload) => press(turn.state, payload), {
          state: initialState("group"),
        });
        if (state.phase === "interviewing") expect(state.pending, sequence.join(" ")).to.not.equal(null);
        const resumed = press(state, "command:resume");
        if (resumed.state.pending !== null) expect(resumed.state.offered, sequence.join(" ")).to.not.be.empty;
      }),
      { numRuns: 300 },
    );
  });
});
