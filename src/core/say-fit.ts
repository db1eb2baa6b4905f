import type { Content } from "./content.ts";
import type { Format, Leaning } from "./leaning.ts";
import type { Fit, FitRow } from "./turn.ts";
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

/** Both formats, the one that a conversation names first in front. */
export function orderFormats(firstNamed: Format): readonly [Format, Format] {
  return firstNamed === "individual" ? ["individual", "group"] : ["group", "individual"];
}

/** What would turn the leaning: one changed answer towards each format, so that neither is favored; else any that turns it. */
export function sayFlips({ wording, interview }: Content, { leaning: { flips }, firstNamed }: Fit): readonly string[] {
  const toward = orderFormats(firstNamed).flatMap((format) => flips.find(({ leaning }) => leaning === format) ?? []);
  return (toward.length > 0 ? toward : flips.slice(0, 1)).map(({ slot, to, leaning }) =>
    fill(wording["leaning-flip"], {
      title: interview[slot].title,
      label: interview[slot].choices.get(to)?.label ?? to,
      direction: sayDirection(wording, { leaning, strength: null }),
    }),
  );
}
