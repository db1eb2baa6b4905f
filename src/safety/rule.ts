import type { CheckInVariant, CrisisVariant, RiskCategory } from "../core/risk.ts";
import type { Circumstance } from "./rules/circumstances.ts";

type Saying = "plain" | "denial" | "subject";

interface RuleBase {
  /** Shown by `explain`. */
  readonly id: string;
  readonly category: RiskCategory;
  /** In the notation of `compilePatterns`. */
  readonly patterns: string;
  /**
   * How it is said. `denial`: with a "not" of its own, so that a "not" before it takes nothing back. `subject`: a danger by
   * name, which may merely be talked about; it needs a person in its sentence, and no film, study or job.
   */
  readonly saying: Saying;
  /** What makes a check-in a crisis when it stands anywhere in the message, and which one. */
  readonly worseWith?: { readonly circumstance: Circumstance; readonly variant: CrisisVariant };
}

/** What is dangerous to say, before asking who, when and whether. */
export type Rule =
  | (RuleBase & { readonly tier: "crisis"; readonly variant: CrisisVariant })
  | (RuleBase & { readonly tier: "check-in"; readonly variant: CheckInVariant });

/** Patterns by the id of their rule. */
type PatternsById = Readonly<Record<string, string>>;

/** Crisis rules of one kind. */
export function crisis(category: RiskCategory, variant: CrisisVariant, saying: Saying, byId: PatternsById) {
  return Object.entries(byId).map(
    ([id, patterns]): Rule => ({ id, tier: "crisis", category, variant, saying, patterns }),
  );
}

/** Check-in rules of one kind. */
export function checkIn(category: RiskCategory, variant: CheckInVariant, saying: Saying, byId: PatternsById) {
  return Object.entries(byId).map(
    ([id, patterns]): Rule => ({ id, tier: "check-in", category, variant, saying, patterns }),
  );
}

/** The words of a list that is separated by white space. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
