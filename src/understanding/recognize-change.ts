import type { Interpretation } from "../core/interpretation.ts";
import { type SlotId, slotIds } from "../core/slots.ts";
import { readValue } from "./read-value.ts";
import { type Recognizer, toAnswered, toInterpretation } from "./recognizer.ts";
import { slotsNamedIn } from "./slot-words.ts";
import { isQuestion } from "./split-clauses.ts";
import { wordsOf } from "./words.ts";

/** Told to somebody: "change my …", "can you set …"; "groups make me nervous" orders nothing. */
const order =
  /(?:^|\b(?:please|pls|to|you|us|me|and|just|wanna|gotta|can|could|should|must|need|ok|okay|no|wait|actually|sorry|so) )(?:change|set|make|put|switch|update|edit|correct|alter|fix|redo|revise|amend)\b/;
const newValue = /\b(?:to|as|into|say)\s+(?!(?:the|my|a|an)\s+(?:question|answer))(\S.*)$/;
const ofAnswer = /\b(?:answer|reply|response|question|one|what i (?:said|put|answered)|about)\b/;
const mostWords = 14;

/** Reads an order to change an answer: "change my budget to tight" with its new value, "change my budget answer" without. */
export const recognizeChange: Recognizer = ({ text, words, reader }) => {
  const written = words.join(" ");
  if (!order.test(written) || words.length > mostWords) return null;
  const value = newValue.exec(written)?.[1] ?? "";
  const slot = theSlotNamedIn(written.slice(0, written.length - value.length));
  if (slot === null) return null;
  const read = value === "" ? null : readValue(reader, slot, value);
  return read === null ? readOrder(text, written, slot) : toAnswered([read.answer], read.confidence);
};

/** "Is my budget answer …?" asks; "change my budget" does not. */
function readOrder(text: string, written: string, named: SlotId): Interpretation | null {
  if (isQuestion(text) && !ofAnswer.test(written)) return null;
  return { ...toInterpretation({ kind: "command", id: "change-answer" }, 1), named };
}

function theSlotNamedIn(written: string): SlotId | null {
  const [slot, ...others] = slotsNamedIn(wordsOf(written), slotIds);
  return slot === undefined || others.length > 0 ? null : slot;
}
