import { z } from "zod";
import { type Activity, StorageError } from "../core/conversation.ts";
import { type Frame, isSlotId, slotIds, toAnswer, withAnswer } from "../core/slots.ts";
import { type DialogueState, initialState, type Pending, type Question, stateVersion } from "../core/state.ts";
import { choiceSchema, formatSchema, replySchema } from "./stored-reply.ts";

const texts = z.array(z.string());
const record = z.record(z.string(), z.unknown());
const versioned = z.looseObject({ version: z.int().positive() });

/** The answers that are still among the slots and their values. */
const frameSchema = record.transform((slots) =>
  Object.entries(slots).reduce<Frame>((frame, [slot, value]) => {
    const answer = toAnswer(slot, String(value));
    return answer === null ? frame : withAnswer(frame, answer);
  }, {}),
);

const slotsSchema = texts.transform((ids) => ids.filter(isSlotId));

const questionSchema = z.union([
  z.object({ ask: z.literal("slot"), slot: z.enum(slotIds) }),
  z.object({ ask: z.literal("confirm"), what: z.literal("more") }),
  z.object({ ask: z.literal("matters") }),
]) satisfies z.ZodType<Question>;

const pendingSchema = z.union([
  questionSchema,
  z.object({ ask: z.literal("confirm"), what: z.enum(["restart", "erase"]), over: questionSchema.nullable() }),
]) satisfies z.ZodType<Pending>;

/** A state that an older version wrote: what it lacks has its initial value. */
const stateSchema: z.ZodType<DialogueState> = z.preprocess(
  (stored) => {
    const { success, data } = record.safeParse(stored);
    return success ? { ...initialState("individual"), ...data, version: stateVersion } : stored;
  },
  z.object({
    version: z.literal(stateVersion),
    slots: frameSchema,
    skipped: slotsSchema,
    trail: slotsSchema,
    matters: slotsSchema,
    // A question that is no longer asked waits for no answer.
    pending: pendingSchema.nullable().catch(null),
    topic: z.string().nullable(),
    offered: z.array(choiceSchema),
    lastReplies: z.array(replySchema),
    phase: z.enum(["idle", "interviewing", "paused", "done"]),
    wantsMore: z.boolean().nullable(),
    isMattersAsked: z.boolean(),
    asked: texts,
    uncovered: texts,
    worries: texts,
    firstNamed: formatSchema,
    misses: z.number(),
    alternatives: texts,
    isWelcomed: z.boolean(),
    previous: z.lazy(() => stateSchema).nullable(),
  }),
);

const activitySchema = z.object({
  id: z.string(),
  at: z.number(),
  from: z.enum(["person", "bot"]),
  text: z.string(),
  reply: replySchema.exactOptional(),
  clientData: z.string().exactOptional(),
}) satisfies z.ZodType<Activity>;

/**
 * Reads the state of the conversation with this hash. An older one is upgraded; a newer or a damaged one is a
 * `StorageError`, so that it is never written over.
 */
export function parseState(json: string, hash: string): DialogueState {
  const place = `conversation ${hash}: its state`;
  const stored = check(parseJson(json), versioned, place);
  if (stored.version <= stateVersion) return check(stored, stateSchema, place);
  throw new StorageError(
    `${place} was written by a newer version of this program ` +
      `(state ${stored.version}, known here ${stateVersion}); run that version`,
  );
}

/** Reads an activity of the conversation with this hash; a damaged one is a `StorageError`. */
export function parseActivity(json: string, hash: string): Activity {
  return check(parseJson(json), activitySchema, `conversation ${hash}: an activity`);
}

/** The parser's own error does not go with the fault as its cause, since it may quote what somebody said. */
function check<T>(value: unknown, schema: z.ZodType<T>, place: string): T {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  const faults = error.issues.map(({ path }) => path.join(".")).filter((path) => path !== "");
  const where = faults.length === 0 ? "" : ` at ${faults.join(", ")}`;
  throw new StorageError(`${place} is damaged${where}; restore a copy, or wait until it is old enough to be removed`);
}

/** The value of a JSON text; undefined, which no schema takes, when it is none. */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
