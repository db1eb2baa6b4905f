import { notUnderstood } from "../core/interpretation.ts";
import { type SlotId, slotIds } from "../core/slots.ts";
import type { Recognizer } from "./reading.ts";
import { slotsNamedIn } from "./slot-words.ts";
import { isQuestion } from "./split-clauses.ts";

const noneMatters =
  /^(?:no|nope|none|nothing|neither|all|both|everything|equal(?:ly)?|not really|any|the same)\b|\b(?:all the same|all of (?:them|it|those)|none of (?:them|it|those)|all equal(?:ly)?|equally|no(?:ne)? in particular|nothing (?:special|in particular)|same weight)\b/;

/** Which slots a person may say matter most. */
const mostSlots = 2;

/** Reads an answer to "what matters most to you?": the questions it names, or none of them. */
export function createRecognizeMatters(titles: ReadonlyMap<SlotId, string>): Recognizer {
  return ({ state, text, words }) => {
    if (state.pending?.ask !== "matters" || isQuestion(text)) return null;
    const titled = slotIds.filter((slot) => text.includes(titles.get(slot) ?? slot));
    const worded = slotsNamedIn(words, slotIds);
    const named = slotIds.filter((slot) => titled.includes(slot) || worded.includes(slot)).slice(0, mostSlots);
    const isAnswer = named.length > 0 || noneMatters.test(words.join(" "));
    return isAnswer ? { ...notUnderstood, kind: "interview", matters: named, confidence: 1 } : null;
  };
}
