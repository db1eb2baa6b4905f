import { resolve } from "node:path";
import { z } from "zod";
import { findContentFolder } from "./content/find-content-folder.ts";

/** One setting: the fallback when it is missing or empty; `complaint` says what is wrong with a value, and what is right. */
function setting<T, F>(fallback: F, complaint: string, schema: z.ZodType<T, string>) {
  return z
    .string()
    .trim()
    .optional()
    .transform((text, context): T | F => {
      if (text === undefined || text === "") return fallback;
      const { success, data } = schema.safeParse(text);
      if (success) return data;
      context.addIssue({ code: "custom", message: `"${text}" ${complaint}` });
      return z.NEVER;
    });
}

function wholeNumber(fallback: number, least: number, most: number) {
  const schema = z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(least).max(most));
  return setting(fallback, `is not possible; use a whole number from ${least} to ${most}`, schema);
}

function folder(fallback: string) {
  return z
    .string()
    .trim()
    .optional()
    .transform((text) => resolve(text || fallback));
}

/** Texts parted by commas or spaces. */
function list<T>(item: z.ZodType<T, string>) {
  return z
    .string()
    .transform((text) => text.split(/[\s,]+/))
    .pipe(z.array(item));
}

const host = z.union([z.ipv4(), z.ipv6(), z.hostname()]);
const network = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);
const country = z.string().regex(/^[A-Z]{2}$/);
const logLevel = z.enum(["trace", "debug", "info", "warn", "error", "fatal"]);

/** A website's address without a path. */
const origin = z
  .url({ protocol: /^https?$/ })
  .transform((text) => new URL(text))
  .refine((url) => url.href === `${url.origin}/`)
  .transform((url) => url.origin);

/** The operator's word that the crisis lines of some countries were checked on a day. */
const acknowledgment = z
  .string()
  .transform((text) => text.split(" "))
  .pipe(z.tuple([list(country), z.iso.date()]))
  .transform(([regions, date]) => ({ regions, date }));

/** Never told, not even when it is wrong. */
const secret = z
  .string()
  .trim()
  .regex(
    /^(\S{32,})?$/,
    'is too easy to guess or has spaces; use 32 characters or more, as "openssl rand -hex 32" prints',
  )
  .optional()
  .transform((text) => text || null);

/** A setting that a later version will have: it must not be ignored, since it is meant to protect or to keep something. */
const unsupported = z
  .literal("", "is not supported yet; remove it, and the embedded store in DATA_DIR is used")
  .optional();

const settingsSchema = z
  .object({
    PORT: wholeNumber(3978, 0, 65_535),
    HOST: setting("127.0.0.1", "is not a host; use an address like 127.0.0.1, or 0.0.0.0 for all", host),
    PUBLIC_URL: setting(
      null,
      "is not a website's address; use one without a path, like https://guide.example.org",
      origin,
    ),
    DATA_DIR: folder("data"),
    CONTENT_DIR: folder(findContentFolder()),
    REGION: setting(
      null,
      "is not a country; use an ISO 3166-1 code of two letters, like US",
      z.string().toUpperCase().pipe(country),
    ),
    RETENTION_DAYS: wholeNumber(30, 1, 3650),
    WEBSITE_RETENTION_HOURS: wholeNumber(24, 1, 8760),
    DIRECT_LINE_SECRET: secret,
    ALLOWED_ORIGINS: setting(
      [],
      "is not a list of websites; use https://one.example.org,https://two.example.org, without paths",
      list(origin),
    ),
    LOG_LEVEL: setting("info", `is not a level; use one of ${logLevel.options.join(", ")}`, logLevel),
    TRUSTED_PROXIES: setting([], "is not a list of addresses; use 10.0.0.1,192.168.0.0/16 or fd00::/8", list(network)),
    CRISIS_LINES_ACKNOWLEDGED: setting(
      null,
      "is not an acknowledgment; use the countries that you serve and the day on which you checked: US,GB 2026-11-23",
      acknowledgment,
    ),
    NODE_ENV: z.string().optional(),
    DATABASE_URL: unsupported,
    ENCRYPTION_KEY: unsupported,
  })
  .transform((settings) => ({
    port: settings.PORT,
    host: settings.HOST,
    /** The address that people reach, without a path; null: what a request calls it. */
    publicUrl: settings.PUBLIC_URL,
    dataDir: settings.DATA_DIR,
    contentDir: settings.CONTENT_DIR,
    /** ISO 3166-1 code of the country whose crisis lines are shown when nothing else tells. */
    region: settings.REGION,
    retentionDays: settings.RETENTION_DAYS,
    websiteRetentionHours: settings.WEBSITE_RETENTION_HOURS,
    directLineSecret: settings.DIRECT_LINE_SECRET,
    allowedOrigins: settings.ALLOWED_ORIGINS,
    logLevel: settings.LOG_LEVEL,
    /** Addresses, and networks as `10.0.0.0/8`. */
    trustedProxies: settings.TRUSTED_PROXIES,
    crisisLinesAcknowledged: settings.CRISIS_LINES_ACKNOWLEDGED,
    isProduction: settings.NODE_ENV === "production",
  }));

/** The settings, read from the environment. */
export type Config = Readonly<z.infer<typeof settingsSchema>>;

/** Settings are wrong; all faults are told at once, each as `NAME: what is wrong; what would be right`. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The settings have mistakes:\n${faults.join("\n")}`);
    this.faults = faults;
  }
}

/** Reads the settings. Throws a `ConfigError`. */
export function loadConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const parsed = settingsSchema.safeParse(env);
  if (parsed.success) return parsed.data;
  throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`));
}
