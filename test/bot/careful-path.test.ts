import { expect } from "chai";
import { createWorld, danger, textOf } from "./guarded-world.ts";

describe("careful path", () => {
  describe("after a crisis", () => {
    it("shows lines of the country that is asked for, and of none it does not know", async () => {
      const { say } = createWorld({ defaultRegion: "US" });
      expect(textOf(await say(danger))).to.include("If you're in the United States");
      expect(textOf(await say({ payload: "crisis:other-country" })))
        .to.include("Which country")
        .and.include("findahelpline");
      expect(textOf(await say("New Zealand")))
        .to.include("1737")
        .and.not.include("If you're in");
      await say("Lines for another country");
      expect(textOf(await say("Kenya")))
        .to.include("do not have lines")
        .and.include("findahelpline");
      expect(textOf(await say(danger))).to.include("findahelpline");
    });

    const choices: readonly (readonly [string, string, RegExp])[] = [
      ["crisis:someone-else", "it's about someone else", /worried people/],
      ["crisis:not-safe", "I'm not safe at home", /safest/],
      ["crisis:hard-to-call", "I can't call anyone", /text or chat/],
      ["crisis:someone-else", "2", /worried people/],
    ];
    for (const [payload, typed, expected] of choices) {
      it(`answers ${payload}, pressed or typed, and keeps the choices`, async () => {
        const { say, calls } = createWorld();
        await say(danger);
        for (const said of [{ payload }, { text: typed }]) {
          const turn = await say(said);
          expect(textOf(turn)).to.match(expected);
          expect(turn.replies[0]?.choices).to.have.length(5);
          expect(turn.isKept).to.equal(false);
        }
        expect(calls).to.deep.equal([]);
      });
    }

    it("goes on with a kind sentence and the open question, and keeps nothing of it", async () => {
      for (const said of [
        { payload: "crisis:go-on" },
        { text: "I'm safe for now, go on" },
        { text: "you misunderstood me" },
      ]) {
        const { say, calls } = createWorld();
        await say(danger);
        const turn = await say(said);
        expect(calls.map(({ utterance, risk }) => [utterance.payload, risk?.tier])).to.deep.equal([
          ["command:resume", "check-in"],
        ]);
        expect(turn.replies.map(({ text }) => text)[1]).to.equal("Which one?");
        expect(turn.replies[0]?.text).to.include("urgent help");
        expect(turn).to.deep.include({ isKept: false, pending: { ask: "slot", slot: "comfort" } });
        expect(turn.interpretation.risk).to.equal(null);
      }
    });

    it("says the kind sentence alone when the conversation fails", async () => {
      const world = createWorld();
      await world.say(danger);
      world.broken = true;
      expect((await world.say({ payload: "crisis:go-on" })).replies).to.have.length(1);
      expect(world.faults).to.have.length(1);
    });

    it("takes despair as a crisis for five turns, and then no longer", async () => {
      const { say } = createWorld();
      await say(danger);
      for (let turn = 1; turn < 5; turn += 1) await say("what does it cost?");
      expect((await say("does it matter?")).interpretation.risk?.tier).to.equal("crisis");
      for (let turn = 1; turn <= 5; turn += 1) await say("what does it cost?");
      expect((await say("does it matter?")).interpretation.kind).to.equal("answer");
    });

    it("stays careful when the page is opened again", async () => {
      const { say } = createWorld();
      await say(danger);
      await say({ payload: "event:opened" });
      expect((await say("yes")).interpretation.risk?.tier).to.equal("crisis");
    });

    it("reads a yes as the conversation's once the conversation has asked something", async () => {
      const { say, calls } = createWorld();
      await say(danger);
      await say("what does it cost?");
      await say("yes");
      expect(calls).to.have.length(2);
    });

    it("deletes when asked to, and shows the lines after it", async () => {
      const { say } = createWorld();
      await say(danger);
      const turn = await say("delete my data");
      expect(turn.effect).to.equal("erase");
      expect(turn.replies).to.have.length(2);
      expect(turn.replies[1]?.text).to.include("findahelpline.com");
    });
  });

  describe("with a check-in", () => {
    it("asks first, then answers what else was said, and keeps neither", async () => {
      const { say, calls } = createWorld();
      const turn = await say("I feel completely hopeless. What does a group cost?");
      expect(calls[0]?.risk?.tier).to.equal("check-in");
      expect(turn.replies.map(({ kind }) => kind)).to.deep.equal(["crisis", "answer"]);
      expect(turn.interpretation).to.include({ kind: "answer", topic: "cost" });
      expect(turn.interpretation.risk?.tier).to.equal("check-in");
      expect(turn.isKept).to.equal(false);
      expect(turn.activities.map(({ from }) => from)).to.deep.equal(["person", "bot", "bot"]);
    });

    it("is all there is when nothing else was said", async () => {
      const turn = await createWorld().say("I feel completely hopeless");
      expect(turn.interpretation).to.include({ kind: "crisis" });
      expect(turn.replies).to.have.length(1);
    });

    it("goes out alone when the conversation fails", async () => {
      const world = createWorld();
      world.broken = true;
      const turn = await world.say("I feel completely hopeless. What does a group cost?");
      expect(turn.replies).to.have.length(1);
      expect(turn.interpretation.kind).to.equal("crisis");
      expect(world.faults).to.have.length(1);
    });

    for (const said of ["yes", "I suppose", "i dont know", "no, I'm not ok", "nothing matters anymore"]) {
      it(`takes "${said}" as a crisis`, async () => {
        const { say } = createWorld();
        await say("I feel completely hopeless");
        expect((await say(said)).interpretation.risk).to.include({ tier: "crisis", variant: "suicide" });
      });
    }

    for (const said of ["no", "no, I'm ok", "I'm fine thanks"]) {
      it(`thanks for "${said}" in one line, and goes back to the open question`, async () => {
        const { say, calls } = createWorld();
        await say("I feel completely hopeless");
        const turn = await say(said);
        expect(turn.replies[0]?.text).to.include("urgent help").and.not.include("\n");
        expect(calls.at(-1)?.utterance.payload).to.equal("command:resume");
        expect(turn.interpretation.risk).to.equal(null);
      });
    }

    it("answers the question behind a no", async () => {
      const { say, calls } = createWorld();
      await say("I feel completely hopeless");
      const turn = await say("no, I'm ok. How much does a group cost?");
      expect(calls.at(-1)?.utterance.payload).to.equal(undefined);
      expect(turn.replies).to.have.length(2);
    });

    it("comes once in five turns, and keeps nothing of what it does not answer", async () => {
      const { say } = createWorld();
      const first = await say("my brother died by suicide");
      const second = await say("he was my best friend and I miss him. My anger scares me");
      expect(second.isKept).to.equal(false);
      expect(second.interpretation.risk?.tier).to.equal("check-in");
      expect(textOf(second)).to.include("want to talk with a person");
      for (let turn = 1; turn < 5; turn += 1) await say("what does it cost?");
      const third = await say("my cousin died by suicide, too");
      expect(third.replies[0]?.text).to.include("?").and.not.equal(first.replies[0]?.text);
    });
  });
});
