import { createHmac } from "node:crypto";
import pino from "pino";
import type { ConversationKey } from "./core/conversation.ts";
import type { Log, LogFields } from "./core/log.ts";

/** What the log is made from. */
export interface LogOptions {
  /** Lines below this level are left out. */
  readonly level: string;
  /** Turns a conversation's key into a hash that nobody without it can make. */
  readonly key: Uint8Array;
  /** Where lines go; standard output when none is given. */
  readonly destination?: { write(line: string): void };
}

/** Fields that are written as they are; whatever else a caller passes is left out. */
const plainFields = [
  "kind",
  "topic",
  "intent",
  "confidence",
  "milliseconds",
  "method",
  "route",
  "status",
  "count",
  "signal",
] as const satisfies readonly (keyof LogFields)[];

/** A log of one JSON object a line. It knows its fields by name, so that words, ids and tokens cannot get in. */
export function createLog(options: LogOptions): Log {
  const settings = { level: options.level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const logger = options.destination === undefined ? pino(settings) : pino(settings, options.destination);
  return (level, event, fields = {}) => {
    logger[level]({ event, ...pick(fields), ...describeConversation(fields, options.key), ...describeFault(fields) });
  };
}

function pick(fields: LogFields): Record<string, unknown> {
  return Object.fromEntries(
    plainFields.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]),
  );
}

function describeConversation({ conversation }: LogFields, key: Uint8Array): Record<string, string> {
  return conversation === undefined
    ? {}
    : { channel: conversation.channel, conversation: hashConversation(conversation, key) };
}

/** The same conversation has the same hash for as long as the key is kept: 64 bits of an HMAC-SHA-256, hexadecimal. */
function hashConversation({ channel, tenant, id }: ConversationKey, key: Uint8Array): string {
  return createHmac("sha256", key)
    .update(JSON.stringify([channel, tenant, id]))
    .digest("hex")
    .slice(0, 16);
}

/** An error without its message. */
interface DescribedError {
  readonly name: string;
  readonly code?: string | number;
  readonly at: readonly string[];
}

/** More causes than this are not followed. */
const mostCauses = 5;

function describeFault({ error }: LogFields): { errors?: readonly DescribedError[] } {
  const errors: DescribedError[] = [];
  let cause = error;
  while (cause instanceof Error && errors.length < mostCauses) {
    errors.push(describeError(cause));
    cause = cause.cause;
  }
  return errors.length === 0 ? {} : { errors };
}

/** A message may quote what somebody said; a name, a code and places in the program cannot. */
function describeError(error: Error): DescribedError {
  const code =
    "code" in error && (typeof error.code === "string" || typeof error.code === "number") ? error.code : null;
  return { name: error.name, ...(code === null ? {} : { code }), at: placesOf(error) };
}

const mostPlaces = 8;

function placesOf({ stack = "", message }: Error): readonly string[] {
  return stack
    .replace(message, "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, mostPlaces)
    .map((line) => line.trim());
}
