import type { Risk } from "../core/risk.ts";
import type { Vectors } from "../core/turn.ts";

/** What was learned from sentences of people in danger and from their harmless twins. */
export interface DangerModel {
  readonly version: number;
}

/** The danger that was learned to be seen in a text, or null. */
export function readLearned(_model: DangerModel | null, _said: string, _vectors?: Vectors): Risk | null {
  return null;
}
