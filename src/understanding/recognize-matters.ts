import type { SlotContent } from "../core/content.ts";
import { notUnderstood } from "../core/interpretation.ts";
import { type SlotId, slotIds } from "../core/slots.ts";
import type { Recognizer } from "./recognizer.ts";
import { slotsNamedIn } from "./slot-words.ts";
import { isQuestion } from "./split-clauses.ts";
import { readText } from "./words.ts";

const noneMatters =
  /^(?:no|nope|nah|none|nothing|neither|all|both|everything|equal(?:ly)?|not really|any|whatever|whichever|the same)\b|\b(?:all the same|(?:all|none|any|either|neither) of (?:them|it|those)|all equal(?:ly)?|equally|no(?:ne)? in particular|nothing (?:special|in particular)|same weight|(?:does|do|would) not (?:really )?(?:matter|mind|care)|no (?:preference|difference))\b/;

/** Which slots a person may say matter most. */
const mostSlots = 2;

/** Reads an answer to "what matters most to you?": the answered questions that it names, or none of them. */
export function createRecognizeMatters(interview: { readonly [S in SlotId]: SlotContent }): Recognizer {
  const titles = slotIds.map((slot) => ({ slot, title: readText(interview[slot].title) }));
  return ({ state, text, words }) => {
    if (state.pending?.ask !== "matters" || isQuestion(text)) return null;
    const titled = titles.filter(({ title }) => text.includes(title)).map(({ slot }) => slot);
    const worded = slotsNamedIn(words, slotIds);
    const named = slotIds
      .filter((slot) => titled.includes(slot) || worded.includes(slot))
      .filter((slot) => state.slots[slot] !== undefined)
      .slice(0, mostSlots);
    const isAnswer = named.length > 0 || noneMatters.test(words.join(" "));
    return isAnswer ? { ...notUnderstood, kind: "interview", matters: named, confidence: 1 } : null;
  };
}
