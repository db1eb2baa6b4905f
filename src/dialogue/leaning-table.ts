import type { Content } from "../core/content.ts";
import type { InterviewDefinition } from "../core/leaning.ts";
import { saySpeaks } from "../core/say-fit.ts";
import { fill } from "../core/wording.ts";

/** The very table from which a leaning is computed, as a Markdown list: what each answer speaks for, and how strongly. */
export function sayLeaningTable({ interview: slots, wording }: Content, interview: InterviewDefinition): string {
  return interview.factors
    .map(({ slot, value, toward, weight }) =>
      fill(wording["leaning-table-row"], {
        title: slots[slot].title,
        label: slots[slot].choices.get(value)?.label ?? value,
        speaks: saySpeaks(wording, { toward, weight, isDouble: false }),
      }),
    )
    .join("\n");
}
