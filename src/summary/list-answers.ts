import { saySpeaks } from "../core/say-fit.ts";
import { answersOf, type SlotId, slotIds } from "../core/slots.ts";
import type { SummaryBlock, SummaryLine } from "../core/summary.ts";
import { fill } from "../core/wording.ts";
import type { SummaryInput } from "./summary-input.ts";

/** What matters most to the person. */
export function listMatters({ content, state }: SummaryInput): readonly SummaryBlock[] {
  const lines = answersOf(state.slots)
    .filter(({ slot }) => state.matters.includes(slot))
    .map(({ slot, value }) => {
      const { title, choices } = content.interview[slot];
      return { text: fill(content.summaryWording.matters, { title, label: choices.get(value)?.label ?? value }) };
    });
  return lines.length === 0 ? [] : [{ type: "list", lines }];
}

/** Each answer; with what it speaks for and the section, once there is a fit. */
export function listAnswers(input: SummaryInput): readonly SummaryBlock[] {
  const { content, state, fit } = input;
  const words = content.summaryWording;
  const answers = answersOf(state.slots);
  if (answers.length === 0) return [{ type: "text", text: words["answers-none"] }];
  const head = [words["answers-question"], words["answers-label"]];
  if (fit === null) {
    const rows = answers.map(({ slot, value }) => {
      const { title, question, choices } = content.interview[slot];
      return [{ text: title, note: question }, { text: choices.get(value)?.label ?? value }];
    });
    return [{ type: "table", head, rows }];
  }
  const rows = fit.rows.map((row) => [
    { text: row.title, note: content.interview[row.slot].question },
    { text: row.label },
    { text: saySpeaks(content.wording, row), ...(row.toward !== null && { note: row.sections.join("; ") }) },
  ]);
  return [{ type: "table", head: [...head, words["answers-speaks"]], rows }];
}

/** What is unclear, was skipped, or has not been answered though the leaning rests on it. */
export function listOpen({ content, interview, state }: SummaryInput): readonly SummaryBlock[] {
  const words = content.summaryWording;
  const sayOpen = (slot: SlotId): string | null => {
    if (state.slots[slot] === "unsure") return words["open-unsure"];
    if (state.slots[slot] !== undefined) return null;
    if (state.skipped.includes(slot)) return words["open-skipped"];
    return interview.core.includes(slot) ? words["open-unanswered"] : null;
  };
  const lines = slotIds.flatMap((slot): readonly SummaryLine[] => {
    const text = sayOpen(slot);
    return text === null ? [] : [{ text: fill(text, { title: content.interview[slot].title }) }];
  });
  return lines.length === 0 ? [] : [{ type: "list", lines }];
}
