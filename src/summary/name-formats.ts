import { orderFormats } from "../core/say-fit.ts";
import type { SummaryInput } from "./summary-input.ts";

/** The formats' names, as the values of `{first}` and `{second}`. */
export function nameFormats(input: SummaryInput): { readonly first: string; readonly second: string } {
  const { wording } = input.content;
  const [first, second] = orderFormats(input.state.firstNamed);
  return { first: wording[`format-${first}`], second: wording[`format-${second}`] };
}
