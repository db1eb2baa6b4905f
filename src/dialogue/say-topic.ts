import type { Topic } from "../core/content.ts";
import type { Script } from "../core/script.ts";
import type { DialogueState } from "../core/state.ts";
import type { Choice, Reply } from "../core/turn.ts";
import { fill } from "../core/wording.ts";
import { commandChoices, sayTexts } from "./draft.ts";
import { sectionNames } from "./fit.ts";

/** The topic whose detail is the table of aspects. */
const comparisonTopic = "comparison";

/** The short answer to a topic, with its sections. `lead` is said before it. */
export function sayTopic(script: Script, topic: Topic, lead = ""): Reply {
  return sayWithSource(script, topic, [lead, topic.answer]);
}

/** More about a topic, with its sections; the comparison's detail is its table. */
export function sayMore(script: Script, state: DialogueState, topic: Topic): Reply {
  return sayWithSource(script, topic, [topic.id === comparisonTopic ? sayComparison(script, state) : topic.more]);
}

function sayWithSource({ content }: Script, topic: Topic, texts: readonly string[]): Reply {
  const sections = sectionNames(content, topic.sections);
  const source = fill(content.wording["from-section"], { sections: sections.join("; ") });
  return { ...sayTexts("answer", [...texts, source]), sections };
}

/** The nine aspects side by side, the format that this conversation names first in front. */
function sayComparison(script: Script, { firstNamed }: DialogueState): string {
  const { wording, comparison } = script.content;
  const second = firstNamed === "individual" ? "group" : "individual";
  return comparison
    .map((aspect) =>
      fill(wording["comparison-row"], {
        label: aspect.label,
        first: wording[`format-${firstNamed}`],
        "first-text": aspect[firstNamed],
        second: wording[`format-${second}`],
        "second-text": aspect[second],
      }),
    )
    .join("\n");
}

/** Where an answer leads: more of it, the other format, related points; before the interview also to its start. */
export function topicChoices(script: Script, { phase }: DialogueState, topic: Topic): readonly Choice[] {
  const { wording } = script.content;
  const others = [...(topic.counterpart === null ? [] : [topic.counterpart]), ...topic.related].slice(0, 3);
  const more = { label: wording["choice-more"], payload: `more:${topic.id}` };
  return [more, ...toTopicChoices(script, others), ...(phase === "idle" ? commandChoices(wording, ["start"]) : [])];
}

/** Topics as buttons. */
export function toTopicChoices(script: Script, ids: readonly string[]): readonly Choice[] {
  return ids.flatMap((id) => {
    const topic = script.content.topics.get(id);
    return topic === undefined ? [] : [{ label: topic.title, payload: `topic:${id}` }];
  });
}
