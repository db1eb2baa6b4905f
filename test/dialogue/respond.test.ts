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

  describe("to something attached that cannot be read", () => {
    const unreadable = (): string => script.content.wording.unreadable;
    const attach = (text: string, state: DialogueState) =>
      takeTurn(script, state, { text, hasAttachment: true }, null).replies.map((reply) => reply.text);
    const asked = (): DialogueState =>
      press({ ...initialState("individual"), isWelcomed: true }, "command:start").state;

    it("says so, with the way to urgent help, and asks the open question again", () => {
      const [first, ...more] = attach("", asked());
      expect(first).to.equal(unreadable()).and.include("urgent help");
      expect(more).to.have.length(1);
      expect(more[0]).to.match(/^1 of 3/);
    });

    it("says so first and then answers the words that came with it", () => {
      const [first, ...more] = attach("is a group cheaper?", asked());
      expect(first).to.equal(unreadable());
      expect(more).to.deep.equal(
        takeTurn(script, asked(), { text: "is a group cheaper?" }, null).replies.map(({ text }) => text),
      );
    });

    it("says so in the beginning too, behind what this is", () => {
      const { wording } = script.content;
      expect(attach("", initialState("individual"))).to.deep.equal([wording["welcome-line"], unreadable()]);
    });

    it("counts it for no message that was not understood", () => {
      const { state } = takeTurn(script, asked(), { text: "", hasAttachment: true }, null);
      expect(state.misses).to.equal(0);
    });
  });

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
