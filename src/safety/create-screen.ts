import type { CrisisPhrases } from "../core/crisis.ts";
import type { Risk } from "../core/risk.ts";
import { type DangerModel, readLearned } from "./danger-model.ts";
import { compileRules, screen } from "./screen.ts";

/** What danger a text tells of, or null. Pure, without clock, network or store; it never throws. */
export type Screen = (text: string) => Risk | null;

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
  return (text) => {
    const ruled = safely(() => screen(rules, text), unknownDanger, "crisis screen");
    if (model === null || ruled?.tier === "crisis") return ruled;
    const learned = safely(() => readLearned(model, text), null, "learned part of the crisis screen");
    return ruled === null || learned?.tier === "crisis" ? learned : ruled;
  };
}

const unknownDanger: Risk = { tier: "check-in", category: "other", about: "self", variant: "urgent" };
