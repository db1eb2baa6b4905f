import type { Format } from "../core/leaning.ts";
import { orderFormats } from "../core/say-fit.ts";
import type { SummaryBlock, SummaryLine } from "../core/summary.ts";
import type { FitRow } from "../core/turn.ts";
import { fill } from "../core/wording.ts";
import type { SummaryInput } from "./summary-input.ts";

/** The answers' reasons by format: a reason for one is a reason against the other. */
export function listReasons(input: SummaryInput): readonly SummaryBlock[] {
  const { wording, summaryWording: words } = input.content;
  const rows = input.fit?.rows.filter((row) => row.value !== "unsure") ?? [];
  if (rows.length === 0) return [];
  const linesToward = (toward: Format | null) =>
    rows.filter((row) => row.toward === toward).map((row) => toReason(words.reason, row));
  const listFor = (format: Format, other: Format) => {
    const names = { format: wording[`format-${format}`], other: wording[`format-${other}`] };
    const lines = linesToward(format);
    return {
      heading: fill(words["reasons-for"], names),
      lines: lines.length === 0 ? [{ text: words["reasons-none"] }] : lines,
    };
  };
  const [first, second] = orderFormats(input.state.firstNamed);
  const neither = { heading: words["reasons-neither"], lines: linesToward(null) };
  const lists = [listFor(first, second), listFor(second, first), neither];
  return [{ type: "lists", lists: lists.filter(({ lines }) => lines.length > 0) }];
}

function toReason(template: string, { title, reason, sections }: FitRow): SummaryLine {
  const text = fill(template, { title, reason });
  return sections.length === 0 ? { text } : { text, note: sections.join("; ") };
}
