/** The time zones of the countries that have crisis lines; the first is where most people live. Names of the IANA database. */
const zones: Readonly<Record<string, string>> = {
  US: "America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Detroit America/Boise America/Anchorage Pacific/Honolulu America/Indiana/Indianapolis America/Kentucky/Louisville",
  CA: "America/Toronto America/Vancouver America/Montreal America/Edmonton America/Winnipeg America/Halifax America/Regina America/St_Johns America/Moncton",
  GB: "Europe/London Europe/Belfast",
  IE: "Europe/Dublin",
  AU: "Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Perth Australia/Adelaide Australia/Hobart Australia/Darwin Australia/Canberra",
  NZ: "Pacific/Auckland Pacific/Chatham",
  IN: "Asia/Kolkata Asia/Calcutta",
  ZA: "Africa/Johannesburg",
  NG: "Africa/Lagos",
  DE: "Europe/Berlin Europe/Busingen",
  FR: "Europe/Paris",
  ES: "Europe/Madrid Atlantic/Canary Africa/Ceuta",
  IT: "Europe/Rome",
  NL: "Europe/Amsterdam",
  BR: "America/Sao_Paulo America/Bahia America/Fortaleza America/Recife America/Belem America/Manaus America/Cuiaba",
  MX: "America/Mexico_City America/Monterrey America/Merida America/Cancun America/Tijuana America/Chihuahua America/Hermosillo",
  JP: "Asia/Tokyo",
};

const regionByZone: ReadonlyMap<string, string> = new Map(
  Object.entries(zones).flatMap(([region, names]) => names.split(" ").map((name) => [name, region] as const)),
);

/** What is known of where a person is. */
export interface Whereabouts {
  /** ISO 3166 code of the country that the person named. */
  readonly said: string | null;
  readonly timeZone?: string | undefined;
  /** BCP 47, as `en-CA`. */
  readonly locale?: string | undefined;
  readonly defaultRegion: string | null;
}

/**
 * The country whose lines fit, ISO 3166, or null: what was said, else the time zone, which a machine sets by where it
 * is, else the locale, which says more of language, else the operator's default.
 */
export function regionOf({ said, timeZone, locale, defaultRegion }: Whereabouts): string | null {
  return said ?? regionByZone.get(timeZone ?? "") ?? regionOfLocale(locale ?? "") ?? defaultRegion;
}

function regionOfLocale(locale: string): string | null {
  return /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})\b/i.exec(locale)?.[1]?.toUpperCase() ?? null;
}

/** The time zone to read a country's hours in: the person's own, when it lies there. */
export function zoneIn(region: string, timeZone: string | undefined): string | null {
  if (timeZone !== undefined && regionByZone.get(timeZone) === region) return timeZone;
  return zones[region]?.split(" ")[0] ?? null;
}
