import { createBot } from "../../src/bot/create-bot.ts";
import { writeSummary } from "../../src/bot/deliver-summary.ts";
import { createGuard } from "../../src/bot/guard.ts";
import { type ConversationStore, type HandleTurn, StorageError } from "../../src/core/conversation.ts";
import type { LoadedScript } from "../../src/load-script.ts";
import { openMemoryStore } from "../../src/storage/open-embedded-store.ts";

/** What is wrong with the world that a program runs in. */
export type Fault = "nothing" | "store fails" | "store hangs" | "encoder fails" | "encoder hangs" | "dialog throws";

/** The whole program behind the channels, whose world can break while it runs. */
export interface FaultyProgram {
  readonly handleTurn: HandleTurn;
  readonly store: ConversationStore;
  readonly suffer: (fault: Fault) => void;
}

/** Creates a program in which nothing is wrong yet. */
export async function createFaultyProgram(script: LoadedScript, now: () => number): Promise<FaultyProgram> {
  let fault: Fault = "nothing";
  let made = 0;
  const newId = (): string => {
    made += 1;
    return `id-${made}`;
  };
  const reach = async <T>(work: () => Promise<T>): Promise<T> => {
    if (fault === "store fails") throw new StorageError("the store is gone");
    return fault === "store hangs" ? never<T>() : work();
  };
  const whole = await openMemoryStore({ now });
  const store: ConversationStore = {
    ...whole,
    turn: (...given) => reach(() => whole.turn(...given)),
    load: (key) => reach(() => whole.load(key)),
    activities: (...given) => reach(() => whole.activities(...given)),
  };
  const faulty: LoadedScript = {
    ...script,
    encode: async (utterance) => {
      if (fault === "encoder fails") throw new Error("the encoder is gone");
      return fault === "encoder hangs" ? never() : script.encode(utterance);
    },
    interpret: (...given) => {
      if (fault === "dialog throws") throw new Error("a dialog is broken");
      return script.interpret(...given);
    },
  };
  const bot = createBot({ script: faulty, store, now, newId, deliverSummary: writeSummary(() => "the summary") });
  const { danger, content } = script;
  const guard = { danger, crisis: content.crisis, defaultRegion: null, now, newId, onFault: () => {} };
  return {
    handleTurn: createGuard(guard, bot),
    store,
    suffer: (next) => {
      fault = next;
    },
  };
}

function never<T>(): Promise<T> {
  return new Promise<T>(() => {});
}
