import { type Summary, type SummaryBlock, type SummarySectionId, summarySectionIds } from "../core/summary.ts";
import { fill } from "../core/wording.ts";
import { listAnswers, listMatters, listOpen } from "./list-answers.ts";
import { listQuestions } from "./list-questions.ts";
import { listReasons } from "./list-reasons.ts";
import { nameFormats } from "./name-formats.ts";
import { describeSource, suggestNextSteps } from "./next-steps.ts";
import { sayDay } from "./say-time.ts";
import { showFit } from "./show-fit.ts";
import type { SummaryInput } from "./summary-input.ts";

/** Makes one part of a summary; no blocks when there is nothing to say. */
type SummaryPart = (input: SummaryInput) => readonly SummaryBlock[];

/** What a person takes away from a conversation: the same input gives the same summary. */
export function summarize(input: SummaryInput): Summary {
  const { summaryWording: wording } = input.content;
  return {
    title: fill(wording.title, nameFormats(input)),
    made: fill(wording.made, { date: sayDay(input.date) }),
    sections: summarySectionIds.flatMap((id) => {
      const blocks = parts[id](input);
      return blocks.length === 0 ? [] : [{ id, heading: wording[`heading-${id}`], blocks }];
    }),
    wording,
  };
}

const parts: Readonly<Record<SummarySectionId, SummaryPart>> = {
  decision: sayDecision,
  points: showFit,
  matters: listMatters,
  answers: listAnswers,
  open: listOpen,
  reasons: listReasons,
  asked: retellAnswers,
  "take-along": listQuestions,
  next: suggestNextSteps,
  about: describeSource,
};

function sayDecision(input: SummaryInput): readonly SummaryBlock[] {
  return [{ type: "text", text: fill(input.content.summaryWording.decision, nameFormats(input)) }];
}

function retellAnswers({ content, state }: SummaryInput): readonly SummaryBlock[] {
  return [...new Set(state.asked)].flatMap((id): readonly SummaryBlock[] => {
    const topic = content.topics.get(id);
    if (topic === undefined) return [];
    const sections = topic.sections.map((section) => content.article.sections.get(section) ?? section).join("; ");
    const note = fill(content.summaryWording["from-section"], { sections });
    return [{ type: "answer", title: topic.title, markdown: topic.answer, note }];
  });
}
