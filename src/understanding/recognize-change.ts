import type { Interpretation } from "../core/interpretation.ts";
import { type SlotId, slotIds } from "../core/slots.ts";
import { type ReadAnswer, readValue } from "./read-value.ts";
import type { Reader } from "./reader.ts";
import { type Recognizer, toAnswered, toInterpretation } from "./recognizer.ts";
import { slotsNamedIn } from "./slot-words.ts";
import { isQuestion } from "./split-clauses.ts";
import { wordsOf } from "./words.ts";

/** Told to somebody: "change my …", "can you set …"; "groups make me nervous" orders nothing. */
const order =
  /(?:^|\b(?:please|pls|to|you|us|me|and|just|wanna|gotta|can|could|should|must|need|ok|okay|no|wait|actually|sorry|so) )(?:change|set|make|put|switch|update|edit|correct|alter|fix|redo|revise|amend)\b/;
const newValue = /\b(?:to|as|into|say)\s+(?!(?:the|my|a|an)\s+(?:question|answer))(\S.*)$/;
/** "Make my budget flexible": the value without a word before it, when it is this clear. */
const bareValue = /^(?:my|the|that|it)?\s*\S+\s+(\S.*)$/;
const sureOfBare = 0.8;
const ofAnswer = /\b(?:answer|reply|response|question|one|what i (?:said|put|answered)|about)\b/;
const mostWords = 14;

/** Reads an order to change an answer: "change my budget to tight" with its new value, "change my budget answer" without. */
export const recognizeChange: Recognizer = ({ text, words, reader }) => {
  const written = words.join(" ");
  const ordered = order.exec(written);
  if (ordered === null || words.length > mostWords) return null;
  const said = written.slice(ordered.index + ordered[0].length).trim();
  const value = newValue.exec(said)?.[1] ?? "";
  const slot = theSlotNamedIn(said.slice(0, said.length - value.length));
  if (slot === null) return null;
  const read = value === "" ? readBareValue(reader, slot, said) : readValue(reader, slot, value);
  return read === null ? readOrder(text, written, slot) : toAnswered([read.answer], read.confidence);
};

function readBareValue(reader: Reader, slot: SlotId, said: string): ReadAnswer | null {
  const value = bareValue.exec(said)?.[1] ?? "";
  if (value === "" || ofAnswer.test(value)) return null;
  const read = readValue(reader, slot, value);
  return read !== null && read.confidence >= sureOfBare ? read : null;
}

/** "Is my budget answer …?" asks; "change my budget" does not. */
function readOrder(text: string, written: string, named: SlotId): Interpretation | null {
  if (isQuestion(text) && !ofAnswer.test(written)) return null;
  return { ...toInterpretation({ kind: "command", id: "change-answer" }, 1), named };
}

function theSlotNamedIn(written: string): SlotId | null {
  const [slot, ...others] = slotsNamedIn(wordsOf(written), slotIds);
  return slot === undefined || others.length > 0 ? null : slot;
}
