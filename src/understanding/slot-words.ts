import type { SlotId } from "../core/slots.ts";

/** The words by which people name a question of the interview, "the money one", over words as `wordsOf` gives them. */
const slotWords: { readonly [S in SlotId]: RegExp } = {
  comfort: /\b(comfort|alone or (?:with|in)|one to one|talking in front|being with others)\b/,
  budget: /\b(budget|money|costs?|price|afford|pay|paying|financ\w*|cash)\b/,
  "social-anxiety":
    /\b(social (?:anxiety|unease|situations?)|unease|uneasy|nerves|nervous\w*|anxi\w*|shy\w*|speaking in a group)\b/,
  privacy: /\b(priva\w*|confidential\w*|secre\w*|who hears|hearing)\b/,
  connection: /\b(connect\w*|meeting (?:people|others)|similar (?:people|difficulties)|people like me|company)\b/,
  goal: /\b(goals?|aims?|work on|working on|purpose)\b/,
};

/** The questions that a text names, in the interview's order. */
export function slotsNamedIn(words: readonly string[], slots: readonly SlotId[]): readonly SlotId[] {
  const text = words.join(" ");
  return slots.filter((slot) => slotWords[slot].test(text));
}
