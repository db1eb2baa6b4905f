import { z } from "zod";
import { replyKinds } from "../core/interpretation.ts";
import type { Factor, Leaning } from "../core/leaning.ts";
import { slotIds, slotValues, toAnswer } from "../core/slots.ts";
import { topicIds } from "../core/topics.ts";
import type { Choice, Fit, Part, Reply } from "../core/turn.ts";

const slot = z.enum(slotIds);
const value = z.enum(Object.values(slotValues).flat());

/** One of the two formats. */
export const formatSchema = z.enum(["individual", "group"]);

/** One button. */
export const choiceSchema = z.object({ label: z.string(), payload: z.string() }) satisfies z.ZodType<Choice>;

const factorSchema = z
  .object({ slot, value, toward: formatSchema, weight: z.number(), topic: z.enum(topicIds) })
  .transform((factor, context) => {
    const answer = toAnswer(factor.slot, factor.value);
    if (answer !== null) return { ...factor, ...answer };
    context.addIssue({ code: "custom", message: "is no value of that slot" });
    return z.NEVER;
  }) satisfies z.ZodType<Factor>;

const direction = z.enum([...formatSchema.options, "combination", "either"]);

const leaningSchema = z.object({
  leaning: direction,
  strength: z.enum(["slight", "clear"]).nullable(),
  factors: z.array(factorSchema),
  flips: z.array(z.object({ slot, from: value, to: value, leaning: direction })),
}) satisfies z.ZodType<Leaning>;

const fitRowSchema = z.object({
  slot,
  value,
  title: z.string(),
  label: z.string(),
  reason: z.string(),
  toward: formatSchema.nullable(),
  weight: z.number(),
  isDouble: z.boolean(),
  sections: z.array(z.string()),
});

const fitSchema = z.object({
  leaning: leaningSchema,
  rows: z.array(fitRowSchema),
  firstNamed: formatSchema,
}) satisfies z.ZodType<Fit>;

const partSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("progress"), step: z.number(), of: z.number() }),
  z.object({ type: z.literal("fit"), fit: fitSchema }),
  z.object({ type: z.literal("summary-link"), url: z.string() }),
]) satisfies z.ZodType<Part>;

/** A part that another version wrote and this one cannot read is left out: the text is complete without it. */
const partsSchema = z
  .array(z.unknown())
  .transform((parts): readonly Part[] => parts.flatMap((part) => partSchema.safeParse(part).data ?? []));

/** A reply as it was stored. */
export const replySchema = z.object({
  kind: z.enum(replyKinds),
  text: z.string(),
  choices: z.array(choiceSchema).exactOptional(),
  sections: z.array(z.string()).exactOptional(),
  parts: partsSchema.exactOptional(),
}) satisfies z.ZodType<Reply>;
