import type { CheckInVariant, CrisisVariant } from "./risk.ts";

/**
 * One way to reach a line. `value` goes into a `tel:`, `sms:` or `https:` link; `display` is what a person reads: for
 * calls and texts what stands after "call" and "text", as in `HOME to 741741`.
 */
export interface LineChannel {
  readonly type: "call" | "text" | "web" | "whatsapp";
  readonly value: string;
  readonly display: string;
}

/** A crisis line or directory, as `content/crisis/lines.yaml` has it. */
export interface CrisisLine {
  readonly id: string;
  readonly name: string;
  readonly topics: readonly string[];
  readonly channels: readonly LineChannel[];
  readonly hours: string;
  readonly languages: readonly string[];
  readonly cost: string | null;
  readonly confidence: "corroborated" | "single-source" | "conflicting" | "memory";
  /** The day (YYYY-MM-DD) on which a person checked it, or null. */
  readonly verifiedOn: string | null;
  readonly order: number;
}

/** The lines of one country. */
export interface CrisisRegion {
  readonly name: string;
  readonly emergency: readonly { readonly value: string; readonly display: string }[];
  readonly lines: readonly CrisisLine[];
}

/** The choices under a crisis message. */
export const crisisChoiceIds = ["other-country", "someone-else", "not-safe", "hard-to-call", "go-on"] as const;

/** The id of a choice: its payload is `crisis:` and the id. */
export type CrisisChoiceId = (typeof crisisChoiceIds)[number];

/** A crisis message, and the shorter one for the second time: Markdown with `{emergency}` and `{lines}`. */
interface CrisisMessage {
  readonly first: string;
  readonly again: string;
}

/** The texts beside crisis messages and check-ins, with the placeholders each may use. */
export const crisisTextKeys = {
  // the answers to the choices
  "other-country": ["emergency", "lines"],
  "country-lines": ["emergency", "lines"],
  "country-unknown": ["emergency", "lines"],
  "someone-else": ["emergency", "lines"],
  "not-safe": ["emergency", "lines"],
  "hard-to-call": ["emergency", "lines"],
  "go-on": [],
  // after a crisis message or a check-in
  "no-danger": [],
  misunderstood: [],
  reminder: [],
  "ask-again": ["emergency", "lines"],
  listening: ["emergency", "lines"],
  "no-pressure": ["emergency", "lines"],
  "still-here": ["lines"],
  // true answers to what people ask before they trust
  "who-sees": ["emergency", "lines"],
  "who-calls": ["emergency", "lines"],
  "what-happens": ["emergency", "lines"],
  "what-am-i": ["emergency", "lines"],
  "why-asked": ["emergency", "lines"],
  // how lines are put
  inferred: ["country"],
  "emergency-inferred": ["number", "country"],
  "open-always": [],
  call: ["number"],
  text: ["number"],
  or: [],
} as const satisfies Record<string, readonly string[]>;

/** The key of one such text. */
export type CrisisTextKey = keyof typeof crisisTextKeys;

/** How a danger is answered: `content/crisis/wording.yaml`. */
export interface CrisisWording {
  readonly messages: Readonly<Record<CrisisVariant, CrisisMessage>>;
  /** Several wordings each, used in turn: Markdown with `{lines}`. */
  readonly checkIns: Readonly<Record<CheckInVariant, readonly string[]>>;
  readonly texts: Readonly<Record<CrisisTextKey, string>>;
  readonly choices: Readonly<Record<CrisisChoiceId, string>>;
  /** What people call each country, by its ISO 3166 code; the first as it stands in a sentence ("the United States"). */
  readonly countries: ReadonlyMap<string, readonly string[]>;
}

/** Phrases that the clinic adds to the screen's rules; they can only add. */
export interface CrisisPhrases {
  readonly crisis: readonly string[];
  readonly checkIn: readonly string[];
}

/** Everything under `content/crisis/`. */
export interface CrisisContent {
  /** By ISO 3166 code. */
  readonly regions: ReadonlyMap<string, CrisisRegion>;
  readonly international: readonly CrisisLine[];
  readonly fallbackEmergency: string;
  readonly staleAfterDays: number;
  readonly wording: CrisisWording;
  readonly phrases: CrisisPhrases;
  /** Why it could not be read and the compiled-in minimum stands in, in one line; null when it was read. */
  readonly fault: string | null;
}
