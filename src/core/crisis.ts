/** One way to reach a line. `value` goes into a `tel:`, `sms:` or `https:` link; `display` is what a person reads. */
export interface LineChannel {
  readonly type: "call" | "text" | "web";
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

/** Everything under `content/crisis/`; `isMinimum` when that could not be read and the compiled-in minimum stands in. */
export interface CrisisContent {
  readonly regions: ReadonlyMap<string, CrisisRegion>;
  readonly international: readonly CrisisLine[];
  readonly fallbackEmergency: string;
  readonly staleAfterDays: number;
  readonly isMinimum: boolean;
}
