import type { Topic } from "../core/content.ts";
import type { Interpretation } from "../core/interpretation.ts";
import type { Format } from "../core/leaning.ts";
import type { DialogueState } from "../core/state.ts";
import { rankMeanings } from "./rank-meanings.ts";
import type { Reader } from "./reader.ts";
import { type Recognizer, toInterpretation } from "./recognizer.ts";

const lead =
  /^(?:(?:ok|okay|hm+|right|so|well|thanks|i see) )*(?:and|what about|how about|but|or|same|in|with|for|is (?:it|that) (?:the same|true|so))\b/;
const groupWords = new Set("group groups circle others together".split(" "));
const individualWords = new Set("one individual individually alone single private privately own therapist".split(" "));
const fillers = new Set(
  "ok okay hm hmm right so well thanks i see and what about how but or same in with for is it that the true a an then therapy sessions session to on of my just only also too if were was would do go went it's does this there setting version format people other kind work as case go when in 1 ?".split(
    " ",
  ),
);
const why =
  /^(?:but |and |ok |so )*(?:why|how come|why (?:is|do|does|would) (?:that|it|you ask|you say that)|how so)(?: (?:so|not|though|is that|exactly))* ?\??$/;

/** Reads a short message that leans on the turn before: "and in a group?", "what about one to one", "why?". */
export function createRecognizeFollowUp(topics: ReadonlyMap<string, Topic>): Recognizer {
  return ({ state, words, reader }) => {
    const written = words.join(" ");
    if (why.test(written)) return readWhy(state);
    const topic = topics.get(state.topic ?? "");
    const side = lead.test(written) ? sideAskedBy(words) : null;
    if (topic === undefined || side === null) return null;
    return toInterpretation({ kind: "answer", id: onSide(topic, side, topics, reader, written) }, 1);
  };
}

/** "Why?" asks for the reason of the open question, or for more about what was just answered. */
function readWhy({ pending, topic }: DialogueState): Interpretation | null {
  if (pending?.ask === "slot") return toInterpretation({ kind: "command", id: "why-do-you-ask" }, 1);
  return topic === null ? null : toInterpretation({ kind: "command", id: "more" }, 1);
}

/** The format that a message names, when it names nothing else. */
function sideAskedBy(words: readonly string[]): Format | null {
  const isGroup = words.some((word) => groupWords.has(word));
  const isIndividual = words.some((word) => individualWords.has(word));
  const isOnlySide = words.every((word) => groupWords.has(word) || individualWords.has(word) || fillers.has(word));
  if (!isOnlySide || isGroup === isIndividual) return null;
  return isGroup ? "group" : "individual";
}

/** What says of the asked format what the last topic said: its counterpart, itself when it is of both, or the nearest. */
function onSide(
  topic: Topic,
  side: Format,
  topics: ReadonlyMap<string, Topic>,
  reader: Reader,
  written: string,
): string {
  const own = sideOf(topic);
  if (own === null || own === side) return topic.id;
  if (topic.counterpart !== null) return topic.counterpart;
  const nearest = rankMeanings(reader, `${topic.title} ${written}`).find(
    ({ kind, id }) => kind === "answer" && id !== topic.id && sideOf(topics.get(id)) === side,
  );
  return nearest?.id ?? topic.id;
}

/** The format that a topic speaks of, by its name; null for both. */
function sideOf(topic: Topic | undefined): Format | null {
  if (topic === undefined) return null;
  if (topic.id.startsWith("group-") || topic.counterpart?.startsWith("individual-")) return "group";
  if (topic.id.startsWith("individual-") || topic.counterpart?.startsWith("group-")) return "individual";
  return null;
}
