import type { Leaning } from "./leaning.ts";
import type { FitRow } from "./turn.ts";
import { fill, type Wording } from "./wording.ts";

/** From this weight on, a reason is strong. */
const strong = 2;

/** Where a leaning points, to be put after "Your answers point". */
export function sayDirection(wording: Wording, { leaning, strength }: Pick<Leaning, "leaning" | "strength">): string {
  if (leaning === "combination" || leaning === "either") return wording[`direction-${leaning}`];
  return fill(wording[`direction-${strength ?? "plain"}`], { format: wording[`format-${leaning}`] });
}

/** What an answer speaks for and how strongly, to be put after "It speaks". */
export function saySpeaks(
  wording: Wording,
  { toward, weight, isDouble }: Pick<FitRow, "toward" | "weight" | "isDouble">,
) {
  if (toward === null) return wording["speaks-neither"];
  const strength = (isDouble ? weight / 2 : weight) >= strong ? "strong" : "mild";
  const speaks = fill(wording[`speaks-${strength}`], { format: wording[`format-${toward}`] });
  return isDouble ? fill(wording["speaks-double"], { speaks }) : speaks;
}
