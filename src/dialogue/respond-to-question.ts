import type { Interpretation } from "../core/interpretation.ts";
import type { Script } from "../core/script.ts";
import type { DialogueState } from "../core/state.ts";
import type { Choice, Reply } from "../core/turn.ts";
import { fill } from "../core/wording.ts";
import { type Draft, idleChoices, type Responder, sayTexts, withChoices } from "./draft.ts";
import { askAgain } from "./respond-to-answer.ts";
import { sayMore, sayTopic, topicChoices, toTopicChoices } from "./say-topic.ts";

/** Answers a question from the article, and a second one in the same message; then the open question again. */
export const respondToQuestion: Responder = (script, state, interpretation) => {
  const topic = script.content.topics.get(interpretation.topic ?? "");
  if (topic === undefined) return { state, replies: [] };
  // The same question twice in a row gets more, not the same words.
  const answer = topic.id === state.topic ? sayMore(script, state, topic) : sayTopic(script, topic);
  const answered = withTopic(state, topic.id);
  const after = {
    ...answered,
    topic: topic.id,
    worries: interpretation.isWorry ? [...new Set([...state.worries, topic.id])] : state.worries,
  };
  return sayBoth(script, after, answer, interpretation, topicChoices(script, state, topic));
};

/** Says plainly that the article leaves a subject out, and keeps its question for a professional. */
export const respondToUncovered: Responder = (script, state, interpretation) => {
  const subject = script.content.uncovered.get(interpretation.intent ?? "");
  if (subject === undefined) return { state, replies: [] };
  const near = interpretation.alternatives.slice(0, mostNear).map(({ topic }) => topic);
  const choices = [...toTopicChoices(script, near), ...idleChoices(script.content.wording, state)];
  const reply: Reply = { kind: "not-covered", text: subject.reply };
  return sayBoth(script, withUncovered(state, subject.id), reply, interpretation, choices);
};

/** So many points of the article are offered to somebody who may have asked about them after all. */
const mostNear = 2;

/** The reply to the first question, and to a second one in the same message below it. */
function sayBoth(
  script: Script,
  state: DialogueState,
  reply: Reply,
  { second }: Interpretation,
  choices: readonly Choice[],
): Draft {
  const { topics, uncovered, wording } = script.content;
  const topic = second?.kind === "answer" ? topics.get(second.id) : undefined;
  const subject = second?.kind === "not-covered" ? uncovered.get(second.id) : undefined;
  if (topic !== undefined) {
    const other = sayTopic(script, topic, fill(wording["second-question"], { title: topic.title }));
    return sayBeside(script, withTopic(state, topic.id), joinReplies(reply, other), choices);
  }
  if (subject === undefined) return sayBeside(script, state, reply, choices);
  const other: Reply = { kind: reply.kind, text: subject.reply };
  return sayBeside(script, withUncovered(state, subject.id), joinReplies(reply, other), choices);
}

function withTopic(state: DialogueState, id: string): DialogueState {
  return { ...state, asked: [...state.asked.filter((other) => other !== id), id] };
}

function withUncovered(state: DialogueState, id: string): DialogueState {
  return { ...state, uncovered: [...state.uncovered.filter((other) => other !== id), id] };
}

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

function joinReplies(one: Reply, other: Reply): Reply {
  const sections = [...(one.sections ?? []), ...(other.sections ?? [])];
  return { ...sayTexts(one.kind, [one.text, other.text]), sections: [...new Set(sections)] };
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
