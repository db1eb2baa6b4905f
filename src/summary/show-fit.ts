import type { Direction, Leaning } from "../core/leaning.ts";
import { sayDirection, saySpeaks } from "../core/say-fit.ts";
import type { SummaryBlock } from "../core/summary.ts";
import { fill } from "../core/wording.ts";
import { orderFormats } from "./name-formats.ts";
import type { SummaryInput } from "./summary-input.ts";

/** Where the answers point, the picture of both formats' fit, what would turn it, and that it is decided together. */
export function showFit(input: SummaryInput): readonly SummaryBlock[] {
  const { content, fit } = input;
  const { wording, summaryWording: words } = content;
  if (fit === null) return [{ type: "text", text: words["points-open"] }];
  const [first] = orderFormats(input);
  const lines = fit.rows.map((row) => fill(words["fit-line"], { title: row.title, speaks: saySpeaks(wording, row) }));
  const names = { individual: wording["format-individual"], group: wording["format-group"] };
  const direction = sayDirection(wording, fit.leaning);
  return [
    { type: "text", text: fill(words.points, { direction }) },
    { type: "fit", fit, words: { title: words["fit-title"], first, names, lines } },
    ...sayFlips(input, fit.leaning).map((text): SummaryBlock => ({ type: "text", text })),
    { type: "text", text: words["points-together"] },
  ];
}

/** One changed answer for each format that it would turn the leaning to, so that neither is favored; else any that turns it. */
function sayFlips(input: SummaryInput, { flips }: Leaning): readonly string[] {
  const { wording, summaryWording: words, interview } = input.content;
  const toward = (direction: Direction) => flips.find((flip) => flip.leaning === direction) ?? [];
  const chosen = orderFormats(input).flatMap(toward);
  return (chosen.length > 0 ? chosen : flips.slice(0, 1)).map((flip) =>
    fill(words.flip, {
      title: interview[flip.slot].title,
      label: interview[flip.slot].choices.get(flip.to)?.label ?? flip.to,
      direction: sayDirection(wording, { leaning: flip.leaning, strength: null }),
    }),
  );
}
