import type { Interpretation } from "../core/interpretation.ts";
import type { Script } from "../core/script.ts";
import type { DialogueState } from "../core/state.ts";
import type { Choice, Reply } from "../core/turn.ts";
import { fill } from "../core/wording.ts";
import { commandChoices, type Draft, type Responder, sayTexts } from "./draft.ts";
import { sectionNames } from "./fit.ts";
import { askAgain, fillSlots, goOn, sayTaken } from "./respond-to-answer.ts";

/** Answers a question from the article, and a second one in the same message; then the open question again. */
export const respondToQuestion: Responder = (script, state, interpretation) => {
  const { topic, second } = interpretation;
  if (topic === null) return { state, replies: [] };
  const answers = [sayTopic(script, topic, ""), ...(second === null ? [] : [sayTopic(script, second, "second")])];
  const asked = [topic, ...(second === null ? [] : [second])];
  const after: DialogueState = {
    ...state,
    topic,
    asked: [...state.asked.filter((id) => !asked.includes(id)), ...asked],
    worries: interpretation.isWorry ? [...new Set([...state.worries, topic])] : state.worries,
  };
  return withAside(script, state, after, interpretation, joinReplies(answers), topicChoices(script, topic));
};

/** Says plainly that the article leaves a subject out, and keeps its question for a professional. */
export const respondToUncovered: Responder = (script, state, interpretation) => {
  const subject = script.content.uncovered.get(interpretation.intent ?? "");
  if (subject === undefined) return { state, replies: [] };
  const { id, reply } = subject;
  const after = { ...state, uncovered: [...state.uncovered.filter((other) => other !== id), id] };
  return withAside(
    script,
    state,
    after,
    interpretation,
    { kind: "not-covered", text: reply },
    idleChoices(script, state),
  );
};

/** Says what the bot can do, to somebody who speaks of something else. */
export const respondToOffTopic: Responder = (script, state, interpretation) => {
  const reply: Reply = { kind: "off-topic", text: script.content.wording["off-topic"] };
  return withAside(script, state, state, interpretation, reply, idleChoices(script, state));
};

/** A word back to small talk; a greeting in the beginning is answered with the welcome by `respond`. */
export const respondToSmallTalk: Responder = (script, state, interpretation) => {
  const talk = [...script.content.smallTalk].find(([id]) => id === interpretation.intent);
  const reply: Reply = { kind: "small-talk", text: talk?.[1].reply ?? script.content.wording.help };
  return withAside(script, state, state, interpretation, reply, idleChoices(script, state));
};

/** The answer to a topic with its section; the comparison carries the table's rows. */
function sayTopic(script: Script, id: string, place: "" | "second"): Reply {
  const { topics, wording } = script.content;
  const topic = topics.get(id);
  if (topic === undefined) return { kind: "answer", text: "" };
  const sections = sectionNames(script.content, topic.sections);
  const lead = place === "second" ? fill(wording["second-question"], { title: topic.title }) : "";
  const source = fill(wording["from-section"], { sections: sections.join(", ") });
  return { ...sayTexts("answer", [lead, topic.answer, source]), sections };
}

function joinReplies(replies: readonly Reply[]): Reply {
  const sections = replies.flatMap((reply) => reply.sections ?? []);
  return {
    ...sayTexts(
      "answer",
      replies.map(({ text }) => text),
    ),
    sections: [...new Set(sections)],
  };
}

/** The aside, what else the message told, and the open question; without one, the choices that lead on. */
function withAside(
  script: Script,
  before: DialogueState,
  after: DialogueState,
  interpretation: Interpretation,
  aside: Reply,
  choices: readonly Choice[],
): Draft {
  const filled = fillSlots(after, interpretation);
  if (filled !== after && before.phase === "interviewing") {
    const next = goOn(script, after, filled, sayTaken(script, after, interpretation));
    return { ...next, replies: [aside, ...next.replies] };
  }
  const taken = sayTaken(script, before, interpretation);
  const again = askAgain(script, filled, interpretation);
  const told = taken.every((text) => text === "") ? [] : [sayTexts(aside.kind, taken)];
  const replies = [aside, ...told, ...again];
  return { state: filled, replies: again.length > 0 || choices.length === 0 ? replies : withChoices(replies, choices) };
}

function withChoices(replies: readonly Reply[], choices: readonly Choice[]): readonly Reply[] {
  return replies.map((reply, index) => (index === replies.length - 1 ? { ...reply, choices } : reply));
}

/** Where an answer leads: more of it, the other format, related points. */
function topicChoices(script: Script, id: string): readonly Choice[] {
  const { topics, wording } = script.content;
  const topic = topics.get(id);
  if (topic === undefined) return [];
  const others = [...(topic.counterpart === null ? [] : [topic.counterpart]), ...topic.related].slice(0, 3);
  return [...commandChoices(wording, ["more"]), ...toTopicChoices(script, others)];
}

/** Topics as buttons. */
export function toTopicChoices(script: Script, ids: readonly string[]): readonly Choice[] {
  return ids.flatMap((id) => {
    const topic = script.content.topics.get(id);
    return topic === undefined ? [] : [{ label: topic.title, payload: `topic:${id}` }];
  });
}

/** What can be done next when no question is open. */
export function idleChoices(script: Script, { phase }: DialogueState): readonly Choice[] {
  const { wording } = script.content;
  if (phase === "idle") return commandChoices(wording, ["start"]);
  if (phase === "paused") return commandChoices(wording, ["resume"]);
  return phase === "done" ? commandChoices(wording, ["summary"]) : [];
}
