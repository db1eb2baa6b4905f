import { z } from "zod";
import {
  type CrisisContent,
  type CrisisLine,
  type CrisisPhrases,
  type CrisisTextKey,
  type CrisisWording,
  crisisChoiceIds,
  crisisTextKeys,
  type LineChannel,
} from "../core/crisis.ts";
import { checkInVariants, crisisVariants } from "../core/risk.ts";
import { minimum } from "../safety/minimum.ts";
import { describeFaults, sortFaults } from "./content-error.ts";
import { type ContentFiles, readContentFiles } from "./content-files.ts";
import { type ParsedYaml, parseYaml } from "./parse-yaml.ts";

/** The crisis content, and what kept it from being read: one line a fault, or null. */
export type LoadedCrisis = CrisisContent & { readonly fault: string | null };

/**
 * Reads `crisis/` of a content folder. It never throws: on any fault the compiled-in minimum stands in, and `fault` says
 * what is wrong where and what would be right.
 */
export function loadCrisis(folder: string): LoadedCrisis {
  try {
    const files = readContentFiles(folder);
    const content = readCrisis(files);
    if (content !== null) return { ...content, fault: null };
    const own = files.faults.filter(({ file }) => file.includes("crisis/"));
    return { ...minimum, fault: describeFaults(sortFaults(own.length === 0 ? files.faults : own)) };
  } catch (cause) {
    return { ...minimum, fault: `${folder}: crisis/ cannot be read (${String(cause)}); check its files` };
  }
}

function readCrisis(files: ContentFiles): CrisisContent | null {
  const lines = open(files, "crisis/lines.yaml", "list the crisis lines there", linesSchema);
  const wording = open(files, "crisis/wording.yaml", "write the crisis messages there", wordingSchema);
  const phrases = open(files, "crisis/phrases.yaml", "add phrases there, or two empty lists", phrasesSchema);
  if (lines === null || wording === null || phrases === null) return null;
  return { ...lines.value, wording: wording.value, phrases: phrases.value, isMinimum: false };
}

function open<T>(files: ContentFiles, path: string, purpose: string, schema: z.ZodType<T>): ParsedYaml<T> | null {
  const text = files.open(path, purpose);
  return text === null ? null : parseYaml(files, path, text, schema);
}

const text = z.string().trim().min(1);
const day = z.iso.date("use the form YYYY-MM-DD, or null");
const confidence = z.enum(["corroborated", "single-source", "conflicting", "memory"]);

const channelSchema = z
  .strictObject({ type: z.enum(["call", "text", "web", "whatsapp"]), value: text, display: text.optional() })
  .refine(({ type, value }) => (type === "web" ? /^https:\/\//.test(value) : /^\d{2,15}$/.test(value)), {
    path: ["value"],
    message: "use digits only for a number, and an address that starts with https:// for the web",
  })
  .transform(
    ({ type, value, display }): LineChannel => ({
      type,
      value,
      display: (display ?? value.replace(/^https:\/\/(www\.)?|\/$/g, "")).replace(/^text /, ""),
    }),
  );

const lineSchema = z
  .strictObject({
    id: text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use lower-case words joined by hyphens"),
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
  .transform(
    ({ note: _note, source: _source, verified_by: _by, verified_on: verifiedOn, ...line }): CrisisLine => ({
      ...line,
      verifiedOn,
    }),
  );

const emergencySchema = z.strictObject({
  value: text.regex(/^\d{2,6}$/, 'use digits, in quotes: "112"'),
  display: text,
});

const regionSchema = z
  .strictObject({
    name: text,
    emergency: z.array(emergencySchema).min(1),
    emergency_confidence: confidence,
    lines: z.array(lineSchema).min(1),
  })
  .transform(({ emergency_confidence: _confidence, ...region }) => region);

const countryCode = z.string().regex(/^[A-Z]{2}$/, "use two capitals, as in ISO 3166");

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

/** A text that must name these placeholders, and may name no others. */
function template(required: readonly string[], allowed: readonly string[] = required) {
  return text.superRefine((value, context) => {
    const named = [...value.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
    const missing = required.find((name) => !named.includes(name));
    const unknown = named.find((name) => !allowed.includes(name));
    if (missing !== undefined) context.addIssue({ code: "custom", message: `must contain {${missing}}` });
    if (unknown !== undefined)
      context.addIssue({ code: "custom", message: `{${unknown}} is not known here; remove it` });
  });
}

const message = template(["emergency", "lines"]);
const textKeys = Object.keys(crisisTextKeys) as readonly CrisisTextKey[];

const wordingSchema: z.ZodType<CrisisWording> = z
  .strictObject({
    messages: z.record(z.enum(crisisVariants), z.strictObject({ first: message, again: message })),
    "check-ins": z.record(z.enum(checkInVariants), z.array(template(["lines"], ["lines", "emergency"])).min(3)),
    choices: z.record(z.enum(crisisChoiceIds), text),
    texts: z.record(z.enum(textKeys), text).superRefine((texts, context) => {
      for (const key of textKeys) {
        for (const issue of template(crisisTextKeys[key]).safeParse(texts[key]).error?.issues ?? []) {
          context.addIssue({ code: "custom", path: [key], message: issue.message });
        }
      }
    }),
    countries: z.record(countryCode, z.array(text).min(1)),
  })
  .transform(({ "check-ins": checkIns, countries, ...rest }) => ({
    ...rest,
    checkIns,
    countries: new Map(Object.entries(countries)),
  }));

const phrasesSchema: z.ZodType<CrisisPhrases> = z
  .strictObject({ crisis: z.array(text), "check-in": z.array(text) })
  .transform(({ crisis, "check-in": checkIn }) => ({ crisis, checkIn }));
