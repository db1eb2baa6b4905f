import { expect } from "chai";
import { minimum } from "../../src/safety/minimum.ts";
import { answer, createWorld, danger, key, textOf } from "./guarded-world.ts";

describe("guard", () => {
  it("passes everything else on, and its turn back, untouched", async () => {
    const { say, calls } = createWorld();
    const utterance = { text: "what does it cost?", id: "a" };
    expect(await say(utterance)).to.deep.equal(answer(utterance, null));
    expect(calls).to.deep.equal([{ utterance, risk: null }]);
  });

  it("adds lines to words in a language that the bot does not speak", async () => {
    const turn = await createWorld().say("hola, ¿qué cuesta?");
    expect(turn.replies).to.have.length(2);
    expect(turn.replies[1]?.text).to.include("findahelpline.com");
    expect(turn.isKept).to.equal(false);
  });

  it("brings the crisis message, and nothing else, when the conversation hears a call for urgent help", async () => {
    const turn = await createWorld().say("please reach me?");
    expect(turn.interpretation).to.include({ kind: "crisis" });
    expect(turn.replies).to.have.length(1);
    expect(turn.replies[0]?.text).to.include("findahelpline.com");
  });

  it("lets the error of an ordinary message through", async () => {
    const world = createWorld();
    world.broken = true;
    const error = await world.say("what does it cost?").catch((cause: unknown) => cause);
    expect(error).to.be.an("error").with.property("message", "the store is gone");
  });

  describe("in a crisis", () => {
    it("answers at once, with nothing behind it asked and nothing kept", async () => {
      const { say, calls } = createWorld();
      const turn = await say({ text: danger, id: "a", clientData: "{}" });
      expect(calls).to.deep.equal([]);
      expect(turn.isKept).to.equal(false);
      expect(turn.interpretation).to.include({ kind: "crisis", topic: null });
      expect(turn.interpretation.risk).to.include({ tier: "crisis", category: "suicide" });
      expect(turn.activities.map(({ id, from, text }) => [id, from, text])).to.deep.equal([
        ["a", "person", danger],
        ["id1", "bot", textOf(turn)],
      ]);
      expect(turn.activities[0]?.clientData).to.equal("{}");
    });

    it("answers when everything behind it fails", async () => {
      const world = createWorld();
      world.broken = true;
      expect((await world.say(danger)).replies).to.have.length(1);
    });

    it("answers from the compiled-in minimum", async () => {
      const turn = await createWorld({ crisis: minimum }).say(danger);
      expect(textOf(turn)).to.include("emergency number").and.include("findahelpline.com");
    });

    it("repeats what is known, and the open question", async () => {
      const { say } = createWorld();
      await say("what does it cost?");
      expect(await say(danger)).to.deep.include({
        slots: { budget: "tight" },
        pending: { ask: "slot", slot: "comfort" },
      });
    });

    it("answers a repeated delivery once, and the same words in another delivery again", async () => {
      const { handle } = createWorld();
      expect(await handle(key, { text: danger, id: "a" })).to.not.equal("seen");
      expect(await handle(key, { text: danger, id: "a" })).to.equal("seen");
      expect(await handle(key, { text: danger, id: "b" })).to.not.equal("seen");
      expect(await handle({ ...key, id: "two" }, { text: danger, id: "a" })).to.not.equal("seen");
    });

    it("is shorter and in other words the second time, with the lines, and begins anew after a rest of eight hours", async () => {
      const { say, pass } = createWorld();
      const first = textOf(await say(danger));
      const second = textOf(await say("I am going to end my life"));
      expect(second.length).to.be.below(first.length);
      expect(second).to.include("findahelpline.com");
      pass(8 * 60 * 60 * 1000 + 1);
      expect(textOf(await say(danger))).to.equal(first);
    });

    it("screens what a pressed choice carries", async () => {
      const turn = await createWorld().say({ payload: `slot:comfort=${danger}` });
      expect(turn.interpretation.kind).to.equal("crisis");
    });

    it("screens what a client sent beside the text", async () => {
      const turn = await createWorld().say({ text: "hi", otherText: `a name\n${danger}` });
      expect(turn.interpretation.kind).to.equal("crisis");
    });

    it("hears bare words also when an id came beside them", async () => {
      const turn = await createWorld().say({ text: "urgent help", otherText: "7f1c-911" });
      expect(turn.interpretation.kind).to.equal("crisis");
    });

    it("comes for the button and for the bare words, as a danger of no named kind", async () => {
      for (const said of [{ payload: "command:urgent-help" }, { text: "urgent help" }, { text: "Crisis" }]) {
        const { risk } = (await createWorld().say(said)).interpretation;
        expect(risk).to.include({ tier: "crisis", category: "other" });
      }
    });
  });
});
