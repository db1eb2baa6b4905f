import type { EvaluationItem } from "../../src/cli/evaluation-items.ts";
import type { Judged } from "../../src/cli/judge.ts";
import { type Interpretation, notUnderstood } from "../../src/core/interpretation.ts";

/** A message that means one thing and was taken for another. */
export function judged(meant: Omit<EvaluationItem, "text">, found: Partial<Interpretation>): Judged {
  return { item: { text: "", ...meant }, interpretation: { ...notUnderstood, ...found }, milliseconds: 1 };
}
