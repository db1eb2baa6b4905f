import { interview } from "../../dialogs/interview.ts";
import { findContentFolder } from "../../src/content/find-content-folder.ts";
import { loadContent } from "../../src/content/load-content.ts";
import type { Content, Operator } from "../../src/core/content.ts";
import { type DialogueState, initialState } from "../../src/core/state.ts";
import type { Summary } from "../../src/core/summary.ts";
import { fitOf, leaningOf } from "../../src/dialogue/fit.ts";
import { summarize } from "../../src/summary/summarize.ts";

/** The project's own content. */
export const sampleContent: Content = loadContent(findContentFolder());

/** A clinic that has set everything. */
export const sampleOperator: Operator = {
  name: "Riverside Clinic",
  contact: "020 7946 0000",
  calendar: "https://riverside.example/book?for=first",
  privacyLink: "",
  termsLink: "",
};

/** A conversation in which all was answered, some of it not clearly, and much was asked. */
export const talkedState: DialogueState = {
  ...initialState("individual"),
  slots: {
    comfort: "one-to-one",
    budget: "tight",
    "social-anxiety": "high",
    privacy: "low",
    connection: "some",
    goal: "unsure",
  },
  matters: ["connection"],
  asked: ["cost", "group-benefits", "cost"],
  uncovered: ["insurance"],
  worries: ["group-judgment"],
};

/** The summary of a conversation with the project's content. */
export function summaryOf(
  state: Partial<DialogueState>,
  operator: Operator = sampleOperator,
  content: Content = sampleContent,
): Summary {
  const whole: DialogueState = { ...initialState("individual"), ...state };
  const own = { ...content, operator };
  const fit = leaningOf(interview, whole) === null ? null : fitOf(own, interview, whole);
  return summarize({ content: own, interview, state: whole, fit, date: "2026-11-24" });
}
