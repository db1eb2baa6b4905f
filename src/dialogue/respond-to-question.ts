import type { Interpretation } from "../core/interpretation.ts";
import type { Script } from "../core/script.ts";
import type { DialogueState } from "../core/state.ts";
import type { Choice, Reply } from "../core/turn.ts";
import { fill } from "../core/wording.ts";
import { type Draft, idleChoices, type Responder, sayTexts, withChoices } from "./draft.ts";
import { askAgain, fillSlots, goOn, sayTaken } from "./respond-to-answer.ts";
import { sayMore, sayTopic, topicChoices } from "./say-topic.ts";

/** Answers a question from the article, and a second one in the same message; then the open question again. */
export const respondToQuestion: Responder = (script, state, interpretation) => {
  const { topics, wording } = script.content;
  const topic = topics.get(interpretation.topic ?? "");
  if (topic === undefined) return { state, replies: [] };
  const second = topics.get(interpretation.second ?? "");
  // The same question twice in a row gets more, not the same words.
  const answer = topic.id === state.topic ? sayMore(script, state, topic) : sayTopic(script, topic);
  const lead = fill(wording["second-question"], { title: second?.title ?? "" });
  const answers = second === undefined ? [answer] : [answer, sayTopic(script, second, lead)];
  const asked = [topic.id, ...(second === undefined ? [] : [second.id])];
  const after: DialogueState = {
    ...state,
    topic: topic.id,
    asked: [...state.asked.filter((id) => !asked.includes(id)), ...asked],
    worries: interpretation.isWorry ? [...new Set([...state.worries, topic.id])] : state.worries,
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
    idleChoices(script.content.wording, state),
  );
};

/** Says what the bot can do, to somebody who speaks of something else. */
export const respondToOffTopic: Responder = (script, state, interpretation) => {
  const reply: Reply = { kind: "off-topic", text: script.content.wording["off-topic"] };
  return withAside(script, state, state, interpretation, reply, idleChoices(script.content.wording, state));
};

/** A word back to small talk; a greeting in the beginning is answered with the welcome by `respond`. */
export const respondToSmallTalk: Responder = (script, state, interpretation) => {
  const talk = [...script.content.smallTalk].find(([id]) => id === interpretation.intent);
  const reply: Reply = { kind: "small-talk", text: talk?.[1].reply ?? script.content.wording.help };
  return withAside(script, state, state, interpretation, reply, idleChoices(script.content.wording, state));
};

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
  const replies = again.length > 0 ? [aside] : [withChoices(aside, choices)];
  return { state: filled, replies: [...told, ...replies, ...again] };
}
