import { slotIds } from "../core/slots.ts";
import type { SummaryBlock } from "../core/summary.ts";
import { fill } from "../core/wording.ts";
import type { SummaryInput } from "./summary-input.ts";

/**
 * The questions to take to a professional, each once: what the article leaves out, worries, what is unclear; last the one
 * about deciding together.
 */
export function listQuestions(input: SummaryInput): readonly SummaryBlock[] {
  const { content, state } = input;
  const words = content.summaryWording;
  const left = state.uncovered.flatMap((id) => content.uncovered.get(id)?.takeAlong ?? []);
  const worries = state.worries.flatMap((id) => {
    const topic = content.topics.get(id);
    return topic === undefined ? [] : [fill(words["take-along-worry"], { title: topic.title })];
  });
  const questions = [...left, ...worries, ...askAboutAnswers(input), words["take-along-together"]];
  return [{ type: "list", lines: [...new Set(questions)].map((text) => ({ text })) }];
}

/** Of unclear answers, skipped core questions, and the answers that the interview names. */
function askAboutAnswers({ content, interview, state }: SummaryInput): readonly string[] {
  return slotIds
    .filter((slot) => {
      const value = state.slots[slot];
      if (value === undefined) return interview.core.includes(slot) && state.skipped.includes(slot);
      return value === "unsure" || interview.takeAlong.some((answer) => answer.slot === slot && answer.value === value);
    })
    .map((slot) => content.interview[slot].takeAlong);
}
