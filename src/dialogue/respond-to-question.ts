import type { Script } from "../core/script.ts";
import type { DialogueState } from "../core/state.ts";
import type { Choice, Reply } from "../core/turn.ts";
import { fill } from "../core/wording.ts";
import { type Draft, idleChoices, type Responder, sayTexts, withChoices } from "./draft.ts";
import { askAgain } from "./respond-to-answer.ts";
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
  return sayBeside(script, after, joinReplies(answers), topicChoices(script, state, topic));
};

/** Says plainly that the article leaves a subject out, and keeps its question for a professional. */
export const respondToUncovered: Responder = (script, state, interpretation) => {
  const subject = script.content.uncovered.get(interpretation.intent ?? "");
  if (subject === undefined) return { state, replies: [] };
  const { id, reply } = subject;
  const after = { ...state, uncovered: [...state.uncovered.filter((other) => other !== id), id] };
  return sayBeside(script, after, { kind: "not-covered", text: reply });
};

/** Says what the bot can do, to somebody who speaks of something else. */
export const respondToOffTopic: Responder = (script, state) => {
  const reply: Reply = { kind: "off-topic", text: script.content.wording["off-topic"] };
  return sayBeside(script, state, reply);
};

/** A word back to small talk; to somebody who leaves, without the open question. A first greeting gets the welcome in `respond`. */
export const respondToSmallTalk: Responder = (script, state, interpretation) => {
  const talk = [...script.content.smallTalk].find(([id]) => id === interpretation.intent);
  const reply: Reply = { kind: "small-talk", text: talk?.[1].reply ?? script.content.wording.help };
  if (interpretation.intent === "goodbye") return { state, replies: [reply] };
  return sayBeside(script, state, reply);
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

/** The aside, then the open question again; without one, the choices that lead on. */
function sayBeside(
  script: Script,
  state: DialogueState,
  aside: Reply,
  choices: readonly Choice[] = idleChoices(script.content.wording, state),
): Draft {
  const again = askAgain(script, state, aside.kind);
  return { state, replies: again.length > 0 ? [aside, ...again] : [withChoices(aside, choices)] };
}
