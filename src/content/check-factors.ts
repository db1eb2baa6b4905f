import type { Content } from "../core/content.ts";
import type { InterviewDefinition } from "../core/leaning.ts";
import { ContentError, type Fault } from "./content-error.ts";

/** Throws a `ContentError` when an answer speaks for a format with a topic that has no file. */
export function checkFactors(content: Pick<Content, "topics">, interview: InterviewDefinition): void {
  const faults = interview.factors
    .filter((factor) => !content.topics.has(factor.topic))
    .map(({ slot, value, topic }): Fault => {
      const message = `is missing; the factor ${slot}=${value} of dialogs/interview.ts names this topic`;
      return { file: `content/topics/${topic}.md`, line: 1, column: 1, message };
    });
  if (faults.length > 0) throw new ContentError(faults);
}
