import type { Content } from "../core/content.ts";
import type { InterviewDefinition } from "../core/leaning.ts";
import { fill } from "../core/wording.ts";

/** The very table from which a leaning is computed, as a Markdown list: what each answer speaks for, and how strongly. */
export function sayLeaningTable({ interview: slots, wording }: Content, interview: InterviewDefinition): string {
  return interview.factors
    .map(({ slot, value, toward, weight }) =>
      fill(wording["leaning-table-row"], {
        title: slots[slot].title,
        label: slots[slot].choices.get(value)?.label ?? value,
        speaks: fill(wording[weight === 2 ? "speaks-strong" : "speaks-mild"], { format: wording[`format-${toward}`] }),
      }),
    )
    .join("\n");
}
