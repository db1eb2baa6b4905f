import type { ConversationKey } from "./conversation.ts";

/** How much a line of the log matters. */
type LogLevel = "debug" | "info" | "warn" | "error";

/** All that a line of the log may hold: nothing that a person said, and nothing that tells who said it. */
export interface LogFields {
  /** Written as a keyed hash. */
  readonly conversation?: ConversationKey;
  readonly kind?: string;
  readonly topic?: string | null;
  readonly intent?: string | null;
  readonly confidence?: number;
  readonly milliseconds?: number;
  /** A route's pattern, as `/summary/:file`; an address may hold a token. */
  readonly route?: string;
  readonly count?: number;
  readonly signal?: string;
  /** Written as the name, code and place of the error and its causes, without their messages. */
  readonly error?: unknown;
}

/** Writes one line of the log: what happened, in a few words joined by hyphens, and the fields. */
export type Log = (level: LogLevel, event: string, fields?: LogFields) => void;
