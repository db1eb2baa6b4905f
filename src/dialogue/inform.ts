import type { Reply } from "../core/turn.ts";
import { fill } from "../core/wording.ts";
import { ask } from "./ask.ts";
import { help } from "./clarify.ts";
import { type Responder, withChoices } from "./draft.ts";
import { sayLeaningTable } from "./leaning-table.ts";
import { hasSomethingToLose } from "./next-question.ts";
import { askAgain } from "./respond-to-answer.ts";
import { sayAside } from "./say-aside.ts";
import { sayMore, toTopicChoices } from "./say-topic.ts";

/** What the bot can do, then the open question. */
export const sayHelp: Responder = (script, state) => {
  const again = askAgain(script, state, "command");
  const { choices = [], ...words } = help(script);
  return { state, replies: [withChoices(words, again.length > 0 ? [] : choices), ...again] };
};

/** More about the named point, or the one last answered; then the open question again. */
export const more: Responder = (script, state, interpretation) => {
  const topic = script.content.topics.get(interpretation.topic ?? state.topic ?? "");
  if (topic === undefined) return sayAside(script, state, script.content.wording["more-nothing"]);
  const again = askAgain(script, state, "command");
  const detail: Reply = { ...sayMore(script, state, topic), kind: "command" };
  const choices = again.length > 0 ? [] : toTopicChoices(script, topic.related);
  return { state, replies: [withChoices(detail, choices), ...again] };
};

/** Why the open question is asked; without one, more about the point last answered. */
export const whyDoYouAsk: Responder = (script, state, interpretation) => {
  const { pending } = state;
  if (pending?.ask !== "slot") return more(script, state, interpretation);
  return { state, replies: ask(script, state, "command", [script.content.interview[pending.slot].why]) };
};

/** The way to the summary. The shell puts the address in the place of `{link}`. */
export const summary: Responder = (script, state) => {
  const { wording } = script.content;
  if (!hasSomethingToLose(state)) return sayAside(script, state, wording["summary-nothing"]);
  const reply: Reply = { kind: "command", text: wording.summary, parts: [{ type: "summary-link", url: "{link}" }] };
  return { state, replies: [reply, ...askAgain(script, state, "command")] };
};

/** What the bot keeps, and who can read it. */
export const whatIsKept: Responder = (script, state) => sayAside(script, state, script.content.wording.store);

/** How to reach a person. */
export const talkToPerson: Responder = (script, state) => {
  const { wording, operator } = script.content;
  const { name, contact } = operator;
  const text =
    contact === "" ? wording["talk-to-a-person"] : fill(wording["talk-to-a-person-contact"], { name, contact });
  return sayAside(script, state, text);
};

/** About this guide, with the table from which a leaning is computed. */
export const about: Responder = (script, state) => {
  const { about: text, operator } = script.content;
  const table = sayLeaningTable(script.content, script.interview);
  return sayAside(script, state, fill(text, { operator: operator.name, "leaning-table": table }));
};
