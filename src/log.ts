import { createHmac } from "node:crypto";
import pino from "pino";
import { type ConversationKey, StorageError } from "./core/conversation.ts";
import type { Log } from "./core/log.ts";

/** What the log is made from. */
export interface LogOptions {
  /** Lines below this level are left out. */
  readonly level: string;
  /** Turns a conversation's key into a hash that nobody without it can make. */
  readonly key: Uint8Array;
  /** Where lines go; standard output when none is given. */
  readonly destination?: { write(line: string): void };
}

/** A log of one JSON object a line. It names each field that it writes, so that words, ids and tokens cannot get in. */
export function createLog({ level: least, key, destination = standardOutput() }: LogOptions): Log {
  const logger = pino({ level: least, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return (level, event, fields = {}) => {
    const { kind, topic, intent, confidence, milliseconds, route, count, signal } = fields;
    const plain = { kind, topic, intent, confidence, milliseconds, route, count, signal };
    const channel = fields.conversation?.channel;
    const conversation = fields.conversation && hashConversation(fields.conversation, key);
    logger[level]({ event, ...plain, channel, conversation, errors: describeFault(fields.error) });
  };
}

/** A log that cannot be written, on a full disk or a closed pipe, never stops a conversation. */
function standardOutput(): pino.DestinationStream {
  const output = pino.destination();
  output.on("error", () => {});
  return output;
}

/** The same conversation has the same hash for as long as the key is kept: 64 bits of an HMAC-SHA-256, hexadecimal. */
function hashConversation({ channel, tenant, id }: ConversationKey, key: Uint8Array): string {
  return createHmac("sha256", key)
    .update(JSON.stringify([channel, tenant, id]))
    .digest("hex")
    .slice(0, 16);
}

/** More causes than this are not followed. */
const mostCauses = 5;

/**
 * An error and its causes. A message may quote what somebody said; a name, a code, places in the program, and the sentences
 * of a `StorageError`, which are our own, cannot.
 */
function describeFault(fault: unknown, depth = 0): readonly object[] | undefined {
  if (!(fault instanceof Error) || depth === mostCauses) return undefined;
  const code = "code" in fault ? fault.code : undefined;
  const says = fault instanceof StorageError ? fault.message : undefined;
  return [{ name: fault.name, code, says, at: placesOf(fault) }, ...(describeFault(fault.cause, depth + 1) ?? [])];
}

const mostPlaces = 8;

function placesOf({ stack = "", message }: Error): readonly string[] {
  const lines = stack.replace(message, "").split("\n");
  return lines
    .filter((line) => /^\s+at /.test(line))
    .slice(0, mostPlaces)
    .map((line) => line.trim());
}
