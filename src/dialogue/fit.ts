import type { Content } from "../core/content.ts";
import type { InterviewDefinition, Leaning } from "../core/leaning.ts";
import { answersOf } from "../core/slots.ts";
import type { DialogueState } from "../core/state.ts";
import type { Fit, FitRow } from "../core/turn.ts";
import { computeLeaning } from "./leaning.ts";
import { isCoreDone } from "./next-question.ts";

/** The leaning, once the core questions are answered or skipped and there is at least one answer; null before. */
export function leaningOf(interview: InterviewDefinition, state: DialogueState): Leaning | null {
  if (!isCoreDone(interview, state) || answersOf(state.slots).length === 0) return null;
  return computeLeaning(interview, state);
}

/** How both formats fit every answer, as rows that a channel can draw and a summary can list. */
export function fitOf(content: Content, interview: InterviewDefinition, state: DialogueState): Fit {
  const leaning = computeLeaning(interview, state);
  const rows = answersOf(state.slots).flatMap(({ slot, value }): readonly FitRow[] => {
    const choice = content.interview[slot].choices.get(value);
    if (choice === undefined) return [];
    const factor = leaning.factors.find((one) => one.slot === slot);
    const [section] = content.topics.get(factor?.topic ?? "")?.sections ?? [];
    return [
      {
        slot,
        value,
        title: content.interview[slot].title,
        label: choice.label,
        reason: choice.reason,
        toward: factor?.toward ?? null,
        weight: factor?.weight ?? 0,
        isDouble: state.matters.includes(slot),
        sections: sectionNames(content, section === undefined ? [] : [section]),
      },
    ];
  });
  return { leaning, rows, firstNamed: state.firstNamed };
}

/** Section ids as they are shown. */
export function sectionNames(content: Content, ids: readonly string[]): readonly string[] {
  return ids.map((id) => content.article.sections.get(id) ?? id);
}
