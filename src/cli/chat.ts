import { randomUUID } from "node:crypto";
import { z } from "zod";
import { createBot } from "../bot/create-bot.ts";
import { writeSummary } from "../bot/deliver-summary.ts";
import { createGuard } from "../bot/guard.ts";
import { sumUp } from "../bot/sum-up.ts";
import { runTerminal } from "../channels/terminal/run-terminal.ts";
import { toPlainText } from "../channels/terminal/to-text.ts";
import { loadConfig } from "../config.ts";
import type { ConversationStore, HandleTurn, Turn } from "../core/conversation.ts";
import { type LoadedScript, loadScript } from "../load-script.ts";
import { openEmbeddedStore, openMemoryStore } from "../storage/open-embedded-store.ts";
import { toMarkdown } from "../summary/to-markdown.ts";
import { chooseEncoder } from "./choose-encoder.ts";
import { answerJsonLines } from "./json-lines.ts";
import { runCommand } from "./run-command.ts";
import { toTurnLine } from "./turn-line.ts";

const usage = `Usage: npm run chat [-- --no-encoder]
       npm run --silent chat -- --jsonl [--no-encoder]
The conversation in the terminal. With --jsonl, one {"conversation","say"} a line on standard input, or {"conversation","press"}
with a choice's payload, and one turn a line on standard output; each conversation's state is kept until the input ends.
With --no-encoder, words and letters alone are read.`;

const conversation = z.string();
const Line = z.union(
  [z.strictObject({ conversation, say: z.string() }), z.strictObject({ conversation, press: z.string() })],
  "names no conversation, or not one text that is said or pressed in it",
);

function createChat(script: LoadedScript, store: ConversationStore, region: string | null): HandleTurn {
  const world = { now: Date.now, newId: randomUUID };
  const bot = createBot({
    script,
    store,
    ...world,
    deliverSummary: writeSummary((state) => toMarkdown(sumUp(script, state, Date.now()))),
  });
  const { crisis } = script.content;
  return createGuard({ danger: script.danger, crisis, defaultRegion: region, ...world, onFault: sayFault }, bot);
}

function sayFault(fault: unknown): void {
  console.error(fault instanceof Error ? fault.message : String(fault));
}

async function chatByLines(handleTurn: HandleTurn): Promise<number> {
  const expected = '{"conversation":"…","say":"…"} or {"conversation":"…","press":"…"}';
  return answerJsonLines(Line, expected, async (line) => {
    const key = { channel: "local", tenant: "chat", id: line.conversation };
    const turn = await handleTurn(key, "say" in line ? { text: line.say } : { text: "", payload: line.press });
    if (turn === "seen") throw new Error("a new line cannot have been handled before");
    return toTurn(line.conversation, turn);
  });
}

function toTurn(id: string, { interpretation, slots, pending, leaning, replies }: Turn): object {
  return {
    conversation: id,
    ...toTurnLine(interpretation),
    slots,
    pending: pending?.ask === "slot" ? pending.slot : null,
    leaning,
    replies: replies.map((reply) => ({
      text: toPlainText(reply.text),
      choices: (reply.choices ?? []).map(({ label }) => label),
    })),
  };
}

await runCommand({ usage, flags: ["jsonl", "no-encoder"] }, async ({ flags }) => {
  const { contentDir, dataDir, region } = loadConfig();
  const script = await loadScript(contentDir, dataDir, chooseEncoder(flags));
  if (flags.has("jsonl")) return chatByLines(createChat(script, await openMemoryStore({ now: Date.now }), region));
  const store = await openEmbeddedStore(dataDir, { now: Date.now, onFault: sayFault });
  const handleTurn = createChat(script, store, region);
  const { trouble } = script.content.wording;
  await runTerminal({ handleTurn, input: process.stdin, output: process.stdout, trouble, onFault: sayFault });
  await store.close();
  return 0;
});
