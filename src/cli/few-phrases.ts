import type { Content, SlotContent } from "../core/content.ts";

/** The content with at most so many phrases of each meaning and each answer, taken from the whole list. */
export function withFewPhrases(content: Content, most: number): Content {
  const cut = (phrases: readonly string[]): readonly string[] => {
    const step = Math.max(1, phrases.length / most);
    return phrases.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
  };
  const cutOf = <V extends { readonly phrases: readonly string[] }>(one: V): V => ({
    ...one,
    phrases: cut(one.phrases),
  });
  const cutSlot = (slot: SlotContent): SlotContent => ({ ...slot, choices: mapValues(slot.choices, cutOf) });
  const { comfort, budget, privacy, connection, goal } = content.interview;
  return {
    ...content,
    topics: mapValues(content.topics, cutOf),
    uncovered: mapValues(content.uncovered, cutOf),
    smallTalk: mapValues(content.smallTalk, cutOf),
    interview: {
      comfort: cutSlot(comfort),
      budget: cutSlot(budget),
      "social-anxiety": cutSlot(content.interview["social-anxiety"]),
      privacy: cutSlot(privacy),
      connection: cutSlot(connection),
      goal: cutSlot(goal),
    },
    commands: mapValues(content.commands, cut),
    offTopic: mapValues(content.offTopic, cut),
  };
}

function mapValues<K, V>(map: ReadonlyMap<K, V>, change: (value: V) => V): ReadonlyMap<K, V> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
