import type { z } from "zod";
import { StorageError } from "../core/conversation.ts";

/** What is read: something of the conversation with this hash. Both stand in the fault's message. */
export interface StoredThing {
  readonly hash: string;
  readonly what: string;
}

/**
 * Checks what the store wrote itself. A fault names the conversation by its hash, and the place. The parser's own error
 * does not go with it as the cause, since it may quote what somebody said.
 */
export function checkStored<T>(value: unknown, schema: z.ZodType<T>, { hash, what }: StoredThing): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map(({ path }) => path.join(".")).filter((path) => path !== "");
  const where = places.length === 0 ? "" : ` at ${places.join(", ")}`;
  throw new StorageError(`conversation ${hash}: ${what} is damaged${where}; restore a copy, or erase the conversation`);
}

/** The value of a JSON text; undefined, which no schema takes, when it is none. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
