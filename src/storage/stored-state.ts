import { z } from "zod";
import { StorageError } from "../core/conversation.ts";
import { type Frame, isSlotId, toAnswer, withAnswer } from "../core/slots.ts";
import { type DialogueState, initialState, type Pending, stateVersion } from "../core/state.ts";
import { checkStored, parseJson } from "./parse-stored.ts";
import { choiceSchema, formatSchema, replySchema } from "./stored-reply.ts";

const recordSchema = z.record(z.string(), z.unknown());
const versionedSchema = z.looseObject({ version: z.int().positive() });

const frameSchema = recordSchema.transform(knownAnswers);
const slotsSchema = z.array(z.string()).transform((ids) => ids.filter(isSlotId));

const pendingSchema = z.discriminatedUnion("ask", [
  z
    .object({ ask: z.literal("slot"), slot: z.string() })
    // A question that is no longer asked waits for no answer.
    .transform(({ slot }) => (isSlotId(slot) ? { ask: "slot" as const, slot } : null)),
  z.object({ ask: z.literal("confirm"), what: z.enum(["restart", "erase", "more"]) }),
  z.object({ ask: z.literal("matters") }),
]) satisfies z.ZodType<Pending | null>;

const stateSchema: z.ZodType<DialogueState> = z.object({
  version: z.literal(stateVersion),
  slots: frameSchema,
  skipped: slotsSchema,
  trail: slotsSchema,
  matters: slotsSchema,
  pending: pendingSchema.nullable(),
  topic: z.string().nullable(),
  offered: z.array(choiceSchema),
  lastReplies: z.array(replySchema),
  phase: z.enum(["idle", "interviewing", "paused", "done"]),
  wantsMore: z.boolean().nullable(),
  isMattersAsked: z.boolean(),
  asked: z.array(z.string()),
  uncovered: z.array(z.string()),
  worries: z.array(z.string()),
  firstNamed: formatSchema,
  misses: z.number(),
  alternatives: z.array(z.string()),
  isWelcomed: z.boolean(),
  previous: z.lazy(() => stateSchema).nullable(),
});

/**
 * Reads the state of the conversation with this hash. An older one is upgraded; a newer or a damaged one is a
 * `StorageError`, so that it is never written over.
 */
export function parseState(json: string, hash: string): DialogueState {
  const thing = { hash, what: "its state" };
  const stored = checkStored(parseJson(json), versionedSchema, thing);
  if (stored.version > stateVersion) throw newerState(hash, stored.version);
  return checkStored(upgradeState(stored), stateSchema, thing);
}

/** Gives a state of an older version the shape of this one: what it lacks has its initial value. */
export function upgradeState(stored: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { previous = null, ...rest } = stored;
  const parsedPrevious = recordSchema.safeParse(previous);
  return {
    ...initialState("individual"),
    ...rest,
    version: stateVersion,
    previous: parsedPrevious.success ? upgradeState(parsedPrevious.data) : previous,
  };
}

/** The answers that are still among the slots and their values. */
function knownAnswers(slots: Readonly<Record<string, unknown>>): Frame {
  return Object.entries(slots).reduce<Frame>((frame, [slot, value]) => {
    const answer = toAnswer(slot, String(value));
    return answer === null ? frame : withAnswer(frame, answer);
  }, {});
}

function newerState(hash: string, version: number): StorageError {
  return new StorageError(
    `conversation ${hash}: its state was written by a newer version of this program ` +
      `(state ${version}, known here ${stateVersion}); run that version`,
  );
}
