/**
 * What the bot says beside the article, the interview and the crisis message: each key with the placeholders its text may
 * use, as in `Question {step} of {of}.` The texts are in `content/wording.yaml`.
 */
export const wordingKeys = {
  welcome: [],
  "welcome-line": [],
} as const satisfies Record<string, readonly string[]>;

/** The keys of `content/summary.yaml`, with their placeholders. */
export const summaryKeys = {} as const satisfies Record<string, readonly string[]>;

/** The keys of `content/page.yaml`, with their placeholders: the website's own labels and sentences. */
export const pageKeys = {} as const satisfies Record<string, readonly string[]>;

/** The texts of `content/wording.yaml`. */
export type Wording = Readonly<Record<keyof typeof wordingKeys, string>>;

/** The texts of `content/summary.yaml`. */
export type SummaryWording = Readonly<Record<keyof typeof summaryKeys, string>>;

/** The texts of `content/page.yaml`. */
export type PageWording = Readonly<Record<keyof typeof pageKeys, string>>;

/** Puts values in the place of `{name}`; a placeholder without a value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([a-z-]+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}
