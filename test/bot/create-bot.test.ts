import { expect } from "chai";
import { createBot } from "../../src/bot/create-bot.ts";
import type { ConversationStore } from "../../src/core/conversation.ts";
import type { Utterance } from "../../src/core/turn.ts";
import { openMemoryStore } from "../../src/storage/open-embedded-store.ts";
import { loadTestScript } from "../support/load-test-script.ts";

describe("createBot", function () {
  this.timeout(600_000);
  const key = { channel: "web", tenant: "", id: "one" };
  let store: ConversationStore;

  const createWith = async (encode: (said: Utterance) => Promise<Utterance>) => {
    store = await openMemoryStore({ now: Date.now });
    const script = { ...(await loadTestScript()), encode };
    return createBot({ script, store, now: Date.now, newId: () => "id", deliverSummary: (reply) => reply });
  };

  it("lets a pressed choice not overtake the message before it, whose vectors take longer", async () => {
    let finish = (): void => {};
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const handle = await createWith(async (said) => {
      if (said.payload === undefined && said.text !== "start") await slow;
      return said;
    });
    await handle(key, { id: "1", text: "start" }, null);
    const typed = handle(key, { id: "2", text: "alone please" }, null);
    const pressed = handle(key, { id: "3", text: "Skip", payload: "command:skip" }, null);
    finish();
    const [first, second] = await Promise.all([typed, pressed]);
    expect(first).to.have.property("slots").that.deep.equals({ comfort: "one-to-one" });
    expect(second).to.have.property("slots").that.deep.equals({ comfort: "one-to-one" });
  });

  it("lets nobody who may be in danger wait for the encoder", async () => {
    const handle = await createWith(() => new Promise(() => {}));
    const risk = { tier: "check-in", category: "suicide", about: "self", variant: "self" } as const;
    expect(await handle(key, { id: "1", text: "i feel worthless" }, risk)).to.not.equal("seen");
  });
});
