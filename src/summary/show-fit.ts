import { orderFormats, sayDirection, sayFlips, saySpeaks } from "../core/say-fit.ts";
import type { SummaryBlock } from "../core/summary.ts";
import { fill } from "../core/wording.ts";
import type { SummaryInput } from "./summary-input.ts";

/** Where the answers point, the picture of both formats' fit, what would turn it, and that it is decided together. */
export function showFit(input: SummaryInput): readonly SummaryBlock[] {
  const { content, fit } = input;
  const { wording, summaryWording: words } = content;
  if (fit === null) return [{ type: "text", text: words["points-open"] }];
  const [first] = orderFormats(fit.firstNamed);
  const lines = fit.rows.map((row) => fill(words["fit-line"], { title: row.title, speaks: saySpeaks(wording, row) }));
  const names = { individual: wording["format-individual"], group: wording["format-group"] };
  const direction = sayDirection(wording, fit.leaning);
  return [
    { type: "text", text: fill(words.points, { direction }) },
    { type: "fit", fit, words: { title: words["fit-title"], first, names, lines } },
    ...sayFlips(content, fit).map((text): SummaryBlock => ({ type: "text", text })),
    { type: "text", text: words["points-together"] },
  ];
}
