import { createGuard } from "../../src/bot/guard.ts";
import { readContentFiles } from "../../src/content/content-files.ts";
import { findContentFolder } from "../../src/content/find-content-folder.ts";
import { loadCrisis } from "../../src/content/load-crisis.ts";
import type { ConversationKey, HandleTurn, Turn } from "../../src/core/conversation.ts";
import type { CrisisContent } from "../../src/core/crisis.ts";
import { notUnderstood } from "../../src/core/interpretation.ts";
import type { Risk } from "../../src/core/risk.ts";
import type { Utterance } from "../../src/core/turn.ts";

/** The shipped crisis content. */
const content = loadCrisis(readContentFiles(findContentFolder()));
/** The conversation that `say` speaks in. */
export const key: ConversationKey = { channel: "web", tenant: "", id: "one" };

/** A plain crisis. */
export const danger = "I want to kill myself";

interface Call {
  readonly utterance: Utterance;
  readonly risk: Risk | null;
}

/** A conversation that answers everything with "Which one?", and is asked about comfort. */
export function answer(utterance: Utterance, risk: Risk | null): Turn {
  const isErasure = utterance.text === "delete my data";
  const isNothing = risk !== null && utterance.payload === undefined && !isErasure && !utterance.text.includes("?");
  return {
    interpretation: {
      ...notUnderstood,
      kind: isNothing ? "crisis" : "answer",
      topic: isNothing ? null : "cost",
      intent: utterance.text === "please reach me?" ? "urgent-help" : null,
      language: utterance.text.startsWith("hola") ? "es" : null,
      risk,
    },
    replies: isNothing ? [] : [{ kind: "answer", text: "Which one?" }],
    slots: { budget: "tight" },
    pending: { ask: "slot", slot: "comfort" },
    leaning: null,
    activities: [],
    effect: isErasure ? "erase" : null,
    isKept: risk === null,
  };
}

/** A guard with a conversation behind it, a clock and a store that can break. */
export interface World {
  readonly say: (text: string | Partial<Utterance>) => Promise<Turn>;
  readonly handle: HandleTurn;
  readonly calls: Call[];
  readonly faults: Error[];
  readonly pass: (milliseconds: number) => void;
  broken: boolean;
}

/** Creates a guard in front of `answer`. */
export function createWorld(options: { readonly crisis?: CrisisContent; readonly defaultRegion?: string } = {}): World {
  const { crisis = content, defaultRegion = null } = options;
  let time = Date.UTC(2026, 10, 24, 12);
  let ids = 0;
  const calls: Call[] = [];
  const faults: Error[] = [];
  const handle = createGuard(
    {
      crisis,
      defaultRegion,
      now: () => time,
      newId: () => {
        ids += 1;
        return `id${ids}`;
      },
      onFault: (fault) => faults.push(fault),
      danger: null,
    },
    async (_key, utterance, risk) => {
      if (world.broken) throw new Error("the store is gone");
      calls.push({ utterance, risk });
      return answer(utterance, risk);
    },
  );
  const say: World["say"] = async (said) => {
    const turn = await handle(key, typeof said === "string" ? { text: said } : { text: "", ...said });
    if (turn === "seen") throw new Error("seen");
    return turn;
  };
  const world: World = {
    say,
    handle,
    calls,
    faults,
    pass: (milliseconds) => {
      time += milliseconds;
    },
    broken: false,
  };
  return world;
}

/** All that the bot says in a turn. */
export const textOf = (turn: Turn): string => turn.replies.map(({ text }) => text).join("\n\n");
