import { z } from "zod";
import { createGuard } from "../bot/guard.ts";
import { takeTurn } from "../bot/take-turn.ts";
import { toPlainText } from "../channels/terminal/to-text.ts";
import { loadConfig } from "../config.ts";
import type { Turn } from "../core/conversation.ts";
import { type SlotId, slotIds } from "../core/slots.ts";
import { type DialogueState, initialState } from "../core/state.ts";
import { type LoadedScript, loadScript } from "../load-script.ts";
import { chooseEncoder } from "./choose-encoder.ts";
import { answerJsonLines } from "./json-lines.ts";
import { runCommand, UsageError } from "./run-command.ts";
import { toTurnLine } from "./turn-line.ts";

const usage = `Usage: npm run ask -- "which one is cheaper?" [--no-encoder]
       npm run --silent ask -- --jsonl [--no-encoder]
One question, one answer. With --jsonl, one {"id","text","pending"?} a line on standard input and one answer a line on
standard output; pending is the interview question that was just asked. With --no-encoder, words and letters alone are read.
Exits 0, or 1 when the content or a line has a fault, or 2 on wrong usage.`;

const Line = z.strictObject({ id: z.string(), text: z.string(), pending: z.enum(slotIds).nullish() });

/** One question to a conversation that has just begun, or in which one interview question is open. */
function createAsk(
  script: LoadedScript,
  region: string | null,
): (text: string, pending: SlotId | null) => Promise<Turn> {
  let asked = 0;
  return async (text, pending) => {
    const state = stateWith(pending);
    const guard = createGuard(
      {
        danger: script.danger,
        crisis: script.content.crisis,
        defaultRegion: region,
        now: Date.now,
        newId: () => String(asked),
        onFault: (fault) => console.error(fault.message),
      },
      async (_key, utterance, risk) => {
        const { interpretation, replies } = takeTurn(script, state, await script.encode(utterance), risk);
        const { slots } = interpretation;
        return {
          interpretation,
          replies,
          slots,
          pending: null,
          leaning: null,
          activities: [],
          effect: null,
          isKept: false,
        };
      },
    );
    asked += 1;
    const turn = await guard({ channel: "local", tenant: "ask", id: String(asked) }, { text });
    if (turn === "seen") throw new Error("a new question cannot have been asked before");
    return turn;
  };
}

function stateWith(pending: SlotId | null): DialogueState {
  const state: DialogueState = { ...initialState("individual"), isWelcomed: true };
  return pending === null ? state : { ...state, phase: "interviewing", pending: { ask: "slot", slot: pending } };
}

function toAnswer(id: string, { interpretation, replies }: Turn): object {
  const { slots, confidence, alternatives } = interpretation;
  return {
    id,
    ...toTurnLine(interpretation),
    slots,
    confidence,
    alternatives,
    text: replies.map((reply) => toPlainText(reply.text)).join("\n\n"),
    sections: [...new Set(replies.flatMap((reply) => reply.sections ?? []))],
  };
}

await runCommand({ usage, flags: ["jsonl", "no-encoder"], maxTexts: 1 }, async ({ flags, texts }) => {
  const [question] = texts;
  if (flags.has("jsonl") === (question !== undefined))
    throw new UsageError("a question or --jsonl is needed, not both");
  const { contentDir, dataDir, region } = loadConfig();
  const ask = createAsk(await loadScript(contentDir, dataDir, chooseEncoder(flags)), region);
  if (question === undefined) {
    const expected = '{"id":"…","text":"…","pending":"comfort, budget, …, or left out"}';
    return answerJsonLines(Line, expected, async ({ id, text, pending }) =>
      toAnswer(id, await ask(text, pending ?? null)),
    );
  }
  const { replies } = await ask(question, null);
  console.log(replies.map((reply) => toPlainText(reply.text)).join("\n\n"));
  return 0;
});
