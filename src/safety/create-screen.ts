import type { CrisisPhrases } from "../core/crisis.ts";
import type { Risk } from "../core/risk.ts";
import { type DangerModel, readLearned } from "./danger-model.ts";
import { compileRules, screen } from "./screen.ts";

/**
 * What danger a text tells of, or null. Pure, without clock, network or store; it never throws. `beside` is what came with the
 * text and is no sentence of its own, as a pressed choice's payload: it is read by the rules alone.
 */
export type Screen = (text: string, beside?: string) => Risk | null;

/**
 * A screen with the rules, a clinic's phrases and, where there is one, what was learned from messages, which can only raise a
 * tier. A failure is told to `onFault` and counts as a check-in, which carries the lines; one of what was learned changes
 * nothing.
 */
export function createScreen(
  phrases: CrisisPhrases,
  model: DangerModel | null,
  onFault: (fault: Error) => void,
): Screen {
  const rules = compileRules(phrases);
  const safely = (look: () => Risk | null, otherwise: Risk | null, what: string): Risk | null => {
    try {
      return look();
    } catch (cause) {
      onFault(new Error(`The ${what} failed on a message`, { cause }));
      return otherwise;
    }
  };
  return (text, beside = "") => {
    const ruled = safely(() => heavier(screen(rules, text), screen(rules, beside)), unknownDanger, "crisis screen");
    if (model === null || ruled?.tier === "crisis") return ruled;
    const learned = safely(() => readLearned(model, text), null, "learned part of the crisis screen");
    return heavier(ruled, learned);
  };
}

/** The one of the higher tier; of two alike the first. */
function heavier(one: Risk | null, other: Risk | null): Risk | null {
  return one === null || (one.tier === "check-in" && other?.tier === "crisis") ? other : one;
}

const unknownDanger: Risk = { tier: "check-in", category: "other", about: "self", variant: "urgent" };
