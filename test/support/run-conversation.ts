import { readdirSync, readFileSync } from "node:fs";
import { expect } from "chai";
import { parse } from "yaml";
import { z } from "zod";
import { createBot } from "../../src/bot/create-bot.ts";
import { writeSummary } from "../../src/bot/deliver-summary.ts";
import { createGuard } from "../../src/bot/guard.ts";
import type { HandleTurn, Turn } from "../../src/core/conversation.ts";
import { crisisTextKeys } from "../../src/core/crisis.ts";
import { wordingKeys } from "../../src/core/wording.ts";
import type { LoadedScript } from "../../src/load-script.ts";
import { openMemoryStore } from "../../src/storage/open-embedded-store.ts";

const Expected = {
  kind: z.string().optional(),
  topic: z.string().nullish(),
  intent: z.string().nullish(),
  slots: z.record(z.string(), z.string()).optional(),
  pending: z.string().nullish(),
  leaning: z.string().nullish(),
  /** A key of `wording.yaml`, whose text is said. */
  says: z.enum(Object.keys(wordingKeys)).optional(),
  /** A key of the texts in `crisis/wording.yaml`, whose text is said. */
  comforts: z.enum(Object.keys(crisisTextKeys)).optional(),
};

const Turns = z.array(
  z.union([z.strictObject({ say: z.string(), ...Expected }), z.strictObject({ press: z.string(), ...Expected })]),
);

const File = z.array(z.strictObject({ it: z.string(), turns: Turns }));

/** A conversation as a clinician can write it. */
export type Conversation = z.infer<typeof File>[number];

/** All conversations of a folder, by file. */
export function readConversations(folder: string): ReadonlyMap<string, readonly Conversation[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return new Map(names.map((name) => [name, File.parse(parse(readFileSync(`${folder}/${name}`, "utf8")))]));
}

/** The whole program behind the channels, with a store in memory and a clock that stands still. */
async function createTestBot(
  script: LoadedScript,
  now: () => number = () => Date.UTC(2026, 10, 24),
): Promise<HandleTurn> {
  let made = 0;
  const newId = () => {
    made += 1;
    return `id-${made}`;
  };
  const store = await openMemoryStore({ now });
  const bot = createBot({ script, store, now, newId, deliverSummary: writeSummary(() => "the summary") });
  const onFault = (fault: Error): never => {
    throw fault;
  };
  return createGuard(
    { danger: script.danger, crisis: script.content.crisis, defaultRegion: null, now, newId, onFault },
    bot,
  );
}

/** Holds a conversation and compares what each turn names. */
export async function runConversation(script: LoadedScript, { turns }: Conversation): Promise<void> {
  const handleTurn = await createTestBot(script);
  for (const [index, expected] of turns.entries()) {
    const utterance = "say" in expected ? { text: expected.say } : { text: "", payload: expected.press };
    const turn = await handleTurn({ channel: "local", tenant: "test", id: "one" }, utterance);
    if (turn === "seen") throw new Error("a new message cannot have been seen");
    compare(script, expected, turn, `turn ${index + 1}, “${"say" in expected ? expected.say : expected.press}”`);
  }
}

function compare({ content }: LoadedScript, expected: z.infer<typeof Turns>[number], turn: Turn, place: string): void {
  const { interpretation, slots, pending, leaning } = turn;
  const actual: Readonly<Record<string, unknown>> = {
    kind: interpretation.kind,
    topic: interpretation.topic,
    intent: interpretation.intent,
    slots,
    pending: pending?.ask === "slot" ? pending.slot : null,
    leaning: leaning?.leaning ?? null,
  };
  for (const [field, value] of Object.entries(expected)) {
    if (field in actual) expect(actual[field], `${place}: ${field}`).to.deep.equal(value);
  }
  const said = turn.replies.map(({ text }) => text).join("\n");
  if (expected.says !== undefined) expectPieces(said, content.wording, expected.says, place);
  if (expected.comforts !== undefined) expectPieces(said, content.crisis.wording.texts, expected.comforts, place);
}

/** That a text was said, whatever stood for its placeholders. */
function expectPieces(said: string, texts: Readonly<Record<string, string>>, key: string, place: string): void {
  for (const piece of (texts[key] ?? "").split(/\{[a-z-]+\}/)) expect(said, place).to.include(piece.trim());
}
