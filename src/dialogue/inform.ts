import type { Reply } from "../core/turn.ts";
import { fill } from "../core/wording.ts";
import { ask } from "./ask.ts";
import { commandChoices, type Responder, sayTexts, withChoices } from "./draft.ts";
import { sayLeaningTable } from "./leaning-table.ts";
import { askAgain } from "./respond-to-answer.ts";
import { sayMore, toTopicChoices } from "./say-topic.ts";
import { hasSomethingToLose } from "./steer.ts";

/** More about the point last answered; then the open question again. */
export const more: Responder = (script, state, interpretation) => {
  const topic = script.content.topics.get(state.topic ?? "");
  const again = askAgain(script, state, interpretation);
  if (topic === undefined)
    return { state, replies: [sayTexts("command", [script.content.wording["more-nothing"]]), ...again] };
  const detail: Reply = { ...sayMore(script, state, topic), kind: "command" };
  const choices = again.length > 0 ? [] : toTopicChoices(script, topic.related);
  return { state, replies: [withChoices(detail, choices), ...again] };
};

/** Why the open question is asked; without one, more about the point last answered. */
export const whyDoYouAsk: Responder = (script, state, interpretation) => {
  const { pending } = state;
  if (pending?.ask !== "slot") return more(script, state, interpretation);
  const question = ask(script, state, "command", [script.content.interview[pending.slot].why]);
  return { state, replies: question === null ? [] : [question] };
};

/** The way to the summary. The shell puts the address in the place of `{link}`. */
export const summary: Responder = (script, state, interpretation) => {
  const { wording } = script.content;
  const again = askAgain(script, state, interpretation);
  if (!hasSomethingToLose(state) && state.uncovered.length === 0) {
    const choices = again.length > 0 ? [] : commandChoices(wording, ["start"]);
    return { state, replies: [sayTexts("command", [wording["summary-nothing"]], choices), ...again] };
  }
  const reply: Reply = { kind: "command", text: wording.summary, parts: [{ type: "summary-link", url: "{link}" }] };
  return { state, replies: [reply, ...again] };
};

/** What the bot keeps, and who can read it. */
export const store: Responder = (script, state, interpretation) => {
  const reply = sayTexts("command", [script.content.wording.store]);
  return { state, replies: [reply, ...askAgain(script, state, interpretation)] };
};

/** How to reach a person. */
export const talkToPerson: Responder = (script, state, interpretation) => {
  const { wording, operator } = script.content;
  const { name, contact } = operator;
  const text =
    contact === "" ? wording["talk-to-a-person"] : fill(wording["talk-to-a-person-contact"], { name, contact });
  return { state, replies: [sayTexts("command", [text]), ...askAgain(script, state, interpretation)] };
};

/** About this guide, with the table from which a leaning is computed. */
export const about: Responder = (script, state, interpretation) => {
  const { about: text, operator } = script.content;
  const filled = fill(text, {
    operator: operator.name,
    "leaning-table": sayLeaningTable(script.content, script.interview),
  });
  return { state, replies: [sayTexts("command", [filled]), ...askAgain(script, state, interpretation)] };
};
