import { expect } from "chai";
import fc from "fast-check";
import type { ConversationKey, ConversationStore } from "../../src/core/conversation.ts";
import { initialState } from "../../src/core/state.ts";
import { openEmbeddedStore, openMemoryStore } from "../../src/storage/open-embedded-store.ts";
import { fail } from "../support/fail.ts";
import { failureOf } from "../support/failure-of.ts";
import { eraseAll, exchange, fullState, sampleKey, say } from "../support/sample-turns.ts";
import { useTemporaryFolder } from "../support/temporary-folder.ts";

const hour = 60 * 60 * 1000;
const otherKey: ConversationKey = { ...sampleKey, id: "c2" };

/** UTF-16 as it comes: U+0000 and lone surrogates too. */
const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });

describe("every store", () => {
  const folder = useTemporaryFolder();
  const kinds: readonly (readonly [string, (now: () => number) => Promise<ConversationStore>])[] = [
    ["memory", (now) => openMemoryStore({ now })],
    ["embedded", (now) => openEmbeddedStore(folder(), { now, onFault: fail })],
  ];

  for (const [kind, open] of kinds) {
    describe(`the ${kind} store`, () => {
      let store: ConversationStore;
      let time: number;
      beforeEach(async () => {
        time = 1_000_000;
        store = await open(() => time);
      });
      afterEach(() => store.close());

      it("knows nothing of a conversation that has not begun", async () => {
        expect(await store.load(sampleKey)).to.equal(undefined);
        expect(await store.activities(sampleKey, 0)).to.deep.equal([]);
        expect(await store.bySummaryToken("nobody's")).to.equal(undefined);
      });

      it("keeps what a turn wrote, and gives it to the next turn", async () => {
        let token = "";
        const done = await store.turn(sampleKey, "d1", (before, summaryToken) => {
          expect(before).to.equal(undefined);
          token = summaryToken;
          return { type: "write", state: fullState, activities: exchange("hello") };
        });
        const conversation = { state: fullState, summaryToken: token, touchedAt: 1_000_000 };
        expect(done).to.equal("done");
        expect(token).to.match(/^[\w-]{22,}$/);
        expect(await store.load(sampleKey)).to.deep.equal(conversation);
        expect(await store.bySummaryToken(token)).to.deep.equal({ key: sampleKey, conversation });
        await store.turn(sampleKey, "d2", (before, summaryToken) => {
          expect(before).to.deep.equal(conversation);
          expect(summaryToken).to.equal(token);
          return { type: "write", state: fullState, activities: [] };
        });
      });

      it("gives what was said growing watermarks, never before the clock", async () => {
        await store.turn(sampleKey, "d1", say("one"));
        await store.turn(sampleKey, "d2", say("two"));
        time += 5;
        await store.turn(sampleKey, "d3", say("three"));
        const said = await store.activities(sampleKey, 0);
        const first = 1_000_000_000;
        expect(said.map(({ watermark }) => watermark - first)).to.deep.equal([0, 1, 2, 3, 5000, 5001]);
        expect(said[0]).to.deep.equal({ ...exchange("one")[0], watermark: first });
        expect(await store.activities(sampleKey, first + 3)).to.deep.equal(said.slice(4));
      });

      it("handles a delivery once, for a day", async () => {
        expect(await store.turn(sampleKey, "d1", say("one"))).to.equal("done");
        time += 24 * hour - 1;
        expect(await store.turn(sampleKey, "d1", say("again"))).to.equal("seen");
        expect(await store.turn(otherKey, "d1", say("elsewhere"))).to.equal("done");
        expect((await store.load(sampleKey))?.state.asked).to.deep.equal(["one"]);
        time += 1;
        expect(await store.turn(sampleKey, "d1", say("a day later"))).to.equal("done");
      });

      it("writes nothing when the change throws, and takes the delivery again", async () => {
        const fault = await failureOf(
          store.turn(sampleKey, "d1", () => {
            throw new RangeError("a fault of ours");
          }),
        );
        expect(fault).to.be.instanceOf(RangeError);
        expect(await store.load(sampleKey)).to.equal(undefined);
        expect(await store.turn(sampleKey, "d1", say("one"))).to.equal("done");
      });

      it("takes turns on a conversation one after another, in the order in which they came", async () => {
        const words = Array.from({ length: 50 }, (_, index) => `w${index}`);
        await Promise.all(
          words.flatMap((word) => [
            store.turn(sampleKey, word, say(word)),
            store.turn({ ...sampleKey, id: word }, word, say(word)),
          ]),
        );
        expect((await store.load(sampleKey))?.state.asked).to.deep.equal(words);
        expect((await store.activities(sampleKey, 0)).length).to.equal(100);
        expect((await store.load({ ...sampleKey, id: "w7" }))?.state.asked).to.deep.equal(["w7"]);
      });

      it("keeps apart what differs in channel, tenant or id only", async () => {
        const keys = [
          sampleKey,
          otherKey,
          { ...sampleKey, channel: "slack" },
          { ...sampleKey, tenant: "t" },
          { channel: "web", tenant: '","', id: "" },
          { channel: "web", tenant: "", id: '","' },
          { ...sampleKey, id: "\ud800" },
          { ...sampleKey, id: "\ud801" },
        ];
        for (const [index, key] of keys.entries()) await store.turn(key, "d", say(`${index}`));
        for (const [index, key] of keys.entries()) {
          expect((await store.load(key))?.state.asked).to.deep.equal([`${index}`]);
        }
      });

      it("erases by a turn: everything goes but the delivery, and a new conversation gets a new address", async () => {
        await store.turn(sampleKey, "d1", say("one"));
        await store.turn(otherKey, "d1", say("other"));
        const token = (await store.load(sampleKey))?.summaryToken ?? "";
        expect(await store.turn(sampleKey, "d2", eraseAll)).to.equal("done");
        expect(await store.turn(sampleKey, "d2", eraseAll)).to.equal("seen");
        expect(await store.turn(sampleKey, "d1", say("repeated by the platform"))).to.equal("seen");
        expect(await store.load(sampleKey)).to.equal(undefined);
        expect(await store.activities(sampleKey, 0)).to.deep.equal([]);
        expect(await store.bySummaryToken(token)).to.equal(undefined);
        expect((await store.load(otherKey))?.state.asked).to.deep.equal(["other"]);
        await store.turn(sampleKey, "d3", say("anew"));
        expect((await store.load(sampleKey))?.summaryToken).not.to.equal(token);
      });

      it("erases what is not there, too", async () => {
        expect(await store.turn(sampleKey, "d1", eraseAll)).to.equal("done");
        expect(await store.load(sampleKey)).to.equal(undefined);
      });

      it("purges what nobody has written to for long, in the channel that is named", async () => {
        const oldKeys = Array.from({ length: 250 }, (_, index) => ({ ...sampleKey, id: `old${index}` }));
        for (const key of oldKeys) await store.turn(key, "d", say("old"));
        const elsewhere = { ...sampleKey, channel: "slack" };
        await store.turn(elsewhere, "d", say("old"));
        time += hour;
        await store.turn(sampleKey, "d", say("new"));
        expect(await store.purge("web", time)).to.equal(250);
        expect(await store.purge("web", time)).to.equal(0);
        expect((await store.load(sampleKey))?.state.asked).to.deep.equal(["new"]);
        expect((await store.load(elsewhere))?.state.asked).to.deep.equal(["old"]);
      });

      it("tells listeners of each write, until they stop", async () => {
        const heard: string[] = [];
        const stop = store.subscribe(({ id }) => heard.push(id));
        await store.turn(sampleKey, "d1", say("one"));
        await store.turn(sampleKey, "d1", say("seen"));
        await store.turn(otherKey, "d1", say("two"));
        stop();
        await store.turn(sampleKey, "d2", say("three"));
        expect(heard).to.deep.equal(["c1", "c2"]);
      });

      it("makes each secret once", async () => {
        const [one, same, other] = await Promise.all([store.secret("a"), store.secret("a"), store.secret("b")]);
        expect(one.byteLength).to.equal(32);
        expect(same).to.deep.equal(one);
        expect(other).not.to.deep.equal(one);
      });

      it("gives back any text as it came", async () => {
        let count = 0;
        await fc.assert(
          fc.asyncProperty(anyText, async (text) => {
            count += 1;
            const key = { ...sampleKey, id: `property${count}` };
            const state = { ...initialState("group"), topic: text, asked: [text], previous: initialState("group") };
            const said = exchange(text);
            await store.turn(key, text, () => ({ type: "write", state, activities: said }));
            expect((await store.load(key))?.state).to.deep.equal(state);
            const stored = (await store.activities(key, 0)).map(({ watermark: _, ...activity }) => activity);
            expect(stored).to.deep.equal(said);
            expect(await store.bySummaryToken(text)).to.equal(undefined);
          }),
        );
      });
    });
  }
});
