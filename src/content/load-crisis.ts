import { z } from "zod";
import { type CrisisContent, crisisChoiceIds, crisisTextKeys } from "../core/crisis.ts";
import { checkInVariants, crisisVariants } from "../core/risk.ts";
import { minimum } from "../safety/minimum.ts";
import { describeFault } from "./content-error.ts";
import type { ContentFiles } from "./content-files.ts";
import { openYaml } from "./parse-yaml.ts";
import { id, placeholderFaults, text, textsSchema } from "./schemas.ts";

/** Whether a path of the content lies in `crisis/`, whose faults never stop the start. */
export function isInCrisis(path: string): boolean {
  return path.split("/")[0] === "crisis";
}

/**
 * Reads `crisis/` of the content. On any fault the compiled-in minimum stands in, and `fault` says in one line what is
 * wrong where and what would be right.
 */
export function loadCrisis(files: ContentFiles): CrisisContent {
  const lines = openYaml(files, "crisis/lines.yaml", linesSchema);
  const wording = openYaml(files, "crisis/wording.yaml", wordingSchema);
  const phrases = openYaml(files, "crisis/phrases.yaml", phrasesSchema);
  if (lines !== null && wording !== null && phrases !== null) return { ...lines, wording, phrases, fault: null };
  const faults = files.faults.filter(({ path }) => isInCrisis(path)).map((fault) => describeFault(files.folder, fault));
  return { ...minimum, fault: faults.length === 1 ? `${faults[0]}` : `${faults[0]} (and ${faults.length - 1} more)` };
}

const day = z.iso.date("use the form YYYY-MM-DD, or null");
const confidence = z.enum(["corroborated", "single-source", "conflicting", "memory"]);
const countryCode = z.string().regex(/^[A-Z]{2}$/, "use two capitals, as in ISO 3166");

const channelSchema = z
  .strictObject({ type: z.enum(["call", "text", "web", "whatsapp"]), value: text, display: text.optional() })
  .refine(({ type, value }) => (type === "web" ? /^https:\/\// : /^\d{2,15}$/).test(value), {
    path: ["value"],
    error: "use digits only for a number, and an address that starts with https:// for the web",
  })
  .transform(({ display, ...channel }) => ({
    ...channel,
    display: (display ?? channel.value.replace(/^https:\/\/(www\.)?|\/$/g, "")).replace(/^text /, ""),
  }));

const lineSchema = z
  .strictObject({
    id,
    name: text,
    topics: z.array(z.enum(["suicide", "abuse", "child", "poison", "harm-to-others", "eating", "medical"])).min(1),
    channels: z.array(channelSchema).min(1),
    hours: text,
    languages: z.array(text).min(1),
    cost: text.nullable().default(null),
    note: text.optional(),
    source: text,
    confidence,
    verified_on: day.nullable(),
    verified_by: text.nullable().optional(),
    order: z.int().min(1),
  })
  .transform(({ verified_on: verifiedOn, ...line }) => ({ ...line, verifiedOn }));

const regionSchema = z.strictObject({
  name: text,
  emergency: z
    .array(z.strictObject({ value: text.regex(/^\d{2,6}$/, 'use digits, in quotes: "112"'), display: text }))
    .min(1),
  emergency_confidence: confidence,
  lines: z.array(lineSchema).min(1),
});

const linesSchema = z
  .strictObject({
    schema: z.literal(1),
    compiled_on: day,
    stale_after_days: z.int().min(1),
    international: z.array(lineSchema).min(2),
    fallback_emergency: z.strictObject({ text, confidence }),
    regions: z.record(countryCode, regionSchema),
  })
  .transform((file) => ({
    regions: new Map(Object.entries(file.regions)),
    international: file.international,
    fallbackEmergency: file.fallback_emergency.text,
    staleAfterDays: file.stale_after_days,
  }));

/** A crisis text with the lines, and the emergency number where it is required. */
function template(required: readonly string[]) {
  return text.superRefine((value, context) => {
    for (const message of placeholderFaults(value, ["emergency", "lines"], required)) context.addIssue(message);
  });
}

const message = template(["emergency", "lines"]);

const wordingSchema = z
  .strictObject({
    messages: z.record(z.enum(crisisVariants), z.strictObject({ first: message, again: message })),
    "check-ins": z.record(z.enum(checkInVariants), z.array(template(["lines"])).min(3)),
    choices: z.record(z.enum(crisisChoiceIds), text),
    texts: textsSchema(crisisTextKeys, { needsAll: true }),
    countries: z.record(countryCode, z.array(text).min(1)).transform((names) => new Map(Object.entries(names))),
  })
  .transform(({ "check-ins": checkIns, ...rest }) => ({ ...rest, checkIns }));

const phrasesSchema = z
  .strictObject({ crisis: z.array(text), "check-in": z.array(text) })
  .transform(({ crisis, "check-in": checkIn }) => ({ crisis, checkIn }));
