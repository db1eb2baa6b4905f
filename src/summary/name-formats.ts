import type { Format } from "../core/leaning.ts";
import type { SummaryInput } from "./summary-input.ts";

/** Both formats, the one that this conversation names first in front. */
export function orderFormats({ state }: SummaryInput): readonly [Format, Format] {
  return state.firstNamed === "individual" ? ["individual", "group"] : ["group", "individual"];
}

/** The formats' names, as the values of `{first}` and `{second}`. */
export function nameFormats(input: SummaryInput): { readonly first: string; readonly second: string } {
  const { wording } = input.content;
  const [first, second] = orderFormats(input);
  return { first: wording[`format-${first}`], second: wording[`format-${second}`] };
}
