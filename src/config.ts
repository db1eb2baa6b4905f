import { isIP } from "node:net";
import { resolve } from "node:path";
import { z } from "zod";
import { findContentFolder } from "./content/find-content-folder.ts";

/** The settings, read from the environment. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** The address that people reach, without a path; null: what a request calls it. */
  readonly publicUrl: string | null;
  readonly dataDir: string;
  readonly contentDir: string;
  /** ISO 3166-1 code of the country whose crisis lines are shown when nothing else tells. */
  readonly region: string | null;
  readonly retentionDays: number;
  readonly websiteRetentionHours: number;
  readonly directLineSecret: string | null;
  readonly allowedOrigins: readonly string[];
  readonly logLevel: string;
  /** Addresses, and networks as `10.0.0.0/8`. */
  readonly trustedProxies: readonly string[];
  readonly crisisLinesAcknowledged: Acknowledgment | null;
  readonly isProduction: boolean;
}

/** The operator's word that the crisis lines of some countries were checked. */
interface Acknowledgment {
  readonly regions: readonly string[];
  /** YYYY-MM-DD */
  readonly date: string;
}

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

/** One setting: the fallback when it is missing or empty, else what `read` makes of it; undefined is a fault. */
function setting<T>(fallback: T, complaint: string, read: (text: string) => T | undefined) {
  return z
    .string()
    .trim()
    .optional()
    .transform((text, context): T => {
      if (text === undefined || text === "") return fallback;
      const value = read(text);
      if (value !== undefined) return value;
      context.addIssue({ code: "custom", message: `"${text}" ${complaint}` });
      return z.NEVER;
    });
}

function wholeNumber(fallback: number, least: number, most: number) {
  return setting(fallback, `is not possible; use a whole number from ${least} to ${most}`, (text) => {
    const number = Number(text);
    return /^\d+$/.test(text) && number >= least && number <= most ? number : undefined;
  });
}

/** A setting that a later version will have: it must not be ignored, since it is meant to protect or to keep something. */
function unsupported() {
  return z
    .string()
    .optional()
    .refine((text) => !text, "is not supported yet; remove it, and the embedded store in DATA_DIR is used");
}

const logLevels = ["trace", "debug", "info", "warn", "error", "fatal"];
const shortestSecret = 32;

const settingsSchema = z
  .object({
    PORT: wholeNumber(3978, 0, 65_535),
    HOST: setting("127.0.0.1", "is not a host; use an address like 127.0.0.1, or 0.0.0.0 for all", (text) =>
      isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text) ? text : undefined,
    ),
    PUBLIC_URL: setting<string | null>(
      null,
      "is not a website's address; use one without a path, like https://guide.example.org",
      toOrigin,
    ),
    DATA_DIR: setting(resolve("data"), "is not a folder; use a path like ./data", (text) => resolve(text)),
    CONTENT_DIR: setting(findContentFolder(), "is not a folder; use a path like ./content", (text) => resolve(text)),
    REGION: setting<string | null>(null, "is not a country; use an ISO 3166-1 code of two letters, like US", (text) =>
      /^[a-z]{2}$/i.test(text) ? text.toUpperCase() : undefined,
    ),
    RETENTION_DAYS: wholeNumber(30, 1, 3650),
    WEBSITE_RETENTION_HOURS: wholeNumber(24, 1, 8760),
    DIRECT_LINE_SECRET: z
      .string()
      .trim()
      .optional()
      .transform((text) => text || null)
      .refine((text) => text === null || (text.length >= shortestSecret && /^\S+$/.test(text)), {
        error: `is too easy to guess or has spaces; use ${shortestSecret} characters or more, as "openssl rand -hex 32" prints`,
      }),
    ALLOWED_ORIGINS: setting<readonly string[]>(
      [],
      "is not a list of websites; use https://one.example.org,https://two.example.org, without paths",
      (text) => toList(text, toOrigin),
    ),
    LOG_LEVEL: setting("info", `is not a level; use one of ${logLevels.join(", ")}`, (text) =>
      logLevels.find((level) => level === text),
    ),
    TRUSTED_PROXIES: setting<readonly string[]>(
      [],
      "is not a list of addresses; use 10.0.0.1,192.168.0.0/16 or fd00::/8",
      (text) => toList(text, toNetwork),
    ),
    CRISIS_LINES_ACKNOWLEDGED: setting<Acknowledgment | null>(
      null,
      "is not an acknowledgment; use the countries that you serve and the day on which you checked: US,GB 2026-11-23",
      toAcknowledgment,
    ),
    NODE_ENV: setting("", "", (text) => text),
    DATABASE_URL: unsupported(),
    ENCRYPTION_KEY: unsupported(),
  })
  .transform(
    (settings): Config => ({
      port: settings.PORT,
      host: settings.HOST,
      publicUrl: settings.PUBLIC_URL,
      dataDir: settings.DATA_DIR,
      contentDir: settings.CONTENT_DIR,
      region: settings.REGION,
      retentionDays: settings.RETENTION_DAYS,
      websiteRetentionHours: settings.WEBSITE_RETENTION_HOURS,
      directLineSecret: settings.DIRECT_LINE_SECRET,
      allowedOrigins: settings.ALLOWED_ORIGINS,
      logLevel: settings.LOG_LEVEL,
      trustedProxies: settings.TRUSTED_PROXIES,
      crisisLinesAcknowledged: settings.CRISIS_LINES_ACKNOWLEDGED,
      isProduction: settings.NODE_ENV === "production",
    }),
  );

/** Texts parted by commas or spaces; undefined when one of them is wrong. */
function toList(text: string, read: (item: string) => string | undefined): readonly string[] | undefined {
  const items = text.split(/[\s,]+/).filter((item) => item !== "");
  const values = items.flatMap((item) => read(item) ?? []);
  return values.length === items.length ? values : undefined;
}

function toOrigin(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { origin, protocol, href } = new URL(text);
  return /^https?:$/.test(protocol) && href === `${origin}/` ? origin : undefined;
}

function toNetwork(text: string): string | undefined {
  const [, address = "", bits = "0"] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const family = isIP(address);
  const mostBits = family === 6 ? 128 : 32;
  return family !== 0 && Number(bits) <= mostBits ? text : undefined;
}

function toAcknowledgment(text: string): Acknowledgment | undefined {
  const [, regions, date] = /^([A-Z]{2}(?:,[A-Z]{2})*) (\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
  return regions !== undefined && date !== undefined && z.iso.date().safeParse(date).success
    ? { regions: regions.split(","), date }
    : undefined;
}
