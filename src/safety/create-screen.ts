import type { CrisisPhrases } from "../core/crisis.ts";
import type { Risk } from "../core/risk.ts";
import type { Vectors } from "../core/turn.ts";
import { type DangerModel, readLearned } from "./danger-model.ts";
import { compileRules, screen } from "./screen.ts";

/** The two looks at what a person wrote. Neither ever throws. */
export interface Screen {
  /** By rules and by words, in the same instant. */
  readonly look: (said: string) => Risk | null;
  /** Once more, with sentence vectors: what comes out is never less than what was seen before. */
  readonly lookAgain: (seen: Risk | null, said: string, vectors: Vectors) => Risk | null;
}

/**
 * A screen with the rules, a clinic's phrases, and, where there is one, what was learned from sentences; that can only raise a
 * tier. A look that fails is told to `onFault` and counts as a check-in, which carries the lines.
 */
export function createScreen(
  phrases: CrisisPhrases,
  model: DangerModel | null,
  onFault: (fault: Error) => void,
): Screen {
  const rules = compileRules(phrases);
  const safely = (look: () => Risk | null, otherwise: Risk): Risk | null => {
    try {
      return look();
    } catch (cause) {
      onFault(new Error("The crisis screen failed on a message", { cause }));
      return otherwise;
    }
  };
  return {
    look: (said) => safely(() => heavier(screen(rules, said), readLearned(model, said)), unknownDanger),
    lookAgain: (seen, said, vectors) =>
      safely(() => heavier(seen, readLearned(model, said, vectors)), seen ?? unknownDanger),
  };
}

const unknownDanger: Risk = { tier: "check-in", category: "other", about: "self", variant: "urgent" };

/** The one of the higher tier; of two alike the first. */
function heavier(one: Risk | null, other: Risk | null): Risk | null {
  if (one === null || other === null) return one ?? other;
  return one.tier === "check-in" && other.tier === "crisis" ? other : one;
}
