import type { Interpretation } from "../core/interpretation.ts";

/** What `ask --jsonl` and `chat --jsonl` both say of an interpretation. */
export function toTurnLine({ kind, topic, intent, risk }: Interpretation): object {
  return { kind, topic, intent, risk: risk === null ? null : { tier: risk.tier, category: risk.category } };
}
