import { createInterface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";
import type { ConversationKey, HandleTurn } from "../../core/conversation.ts";
import type { Utterance } from "../../core/turn.ts";
import { toText } from "./to-text.ts";

/** The conversation of the person at this terminal. */
const terminalKey: ConversationKey = { channel: "local", tenant: "local", id: "local" };

/** What a terminal conversation is made of. */
export interface TerminalOptions {
  readonly handleTurn: HandleTurn;
  readonly input: Readable;
  readonly output: Writable;
  /** Said when a turn fails. */
  readonly trouble: string;
  readonly onFault: (fault: unknown) => void;
}

/** Holds a conversation line by line until the input ends. */
export async function runTerminal({ handleTurn, input, output, trouble, onFault }: TerminalOptions): Promise<void> {
  const whereabouts = readWhereabouts();
  const say = async (utterance: Utterance): Promise<void> => {
    const turn = await handleTurn(terminalKey, { ...utterance, ...whereabouts }).catch(onFault);
    const texts = turn === undefined || turn === "seen" ? [trouble] : turn.replies.map(toText);
    output.write(`\n${texts.join("\n\n")}\n\n`);
  };
  await say({ text: "", payload: "event:opened" });
  // Not before: lines that came while nobody waits for them would be lost.
  const lines = createInterface({ input, output, prompt: "> " });
  lines.prompt();
  for await (const text of lines) {
    await say({ text });
    lines.prompt();
  }
}

/**
 * The machine's time zone and language. Not the locale's country: where none is set, Node says `en-US`, which would hide
 * the country that was set.
 */
function readWhereabouts(): Pick<Utterance, "timeZone" | "locale"> {
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
  return { timeZone, locale: new Intl.Locale(locale).language };
}
