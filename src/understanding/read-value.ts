import { type Answer, type SlotId, slotValues, toAnswer } from "../core/slots.ts";
import { type Likelihoods, mix } from "../learning/classifier.ts";
import type { Reader } from "./reader.ts";
import { isScale, valueByRule } from "./slot-rules.ts";
import { splitClauses, withoutCompared } from "./split-clauses.ts";
import { wordsOf } from "./words.ts";

/** An answer to one question, and how sure it is, from 0 to 1: less when the opposite is likely too. */
export interface ReadAnswer {
  readonly answer: Answer;
  readonly confidence: number;
}

/** In "others are fine, but …" the last half counts this much. */
const lastHalfShare = 0.6;
const contrast = /^(.*)[\s,.;]+(?:but|however|although|though)\s+(\S+\s+\S.*)$/s;
/** What somebody who corrects himself says last is all that counts. */
const correction =
  /\b(?:no,? wait|wait,? no|i mean(?:t)?|scratch that|make (?:it|that)|no,? actually|or rather|correction|on second thoughts?)[\s,:.]+(\S.*)$/s;

const numberWords = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const numeral = `(\\d{1,3}|${numberWords.join("|")})`;
const scale = new RegExp(
  `\\b${numeral}\\s*(?:/|out of|of)\\s*(?:an? )?(100|10|5|ten|five)\\b|\\b(\\d{1,3})\\s*(?:%|per ?cent)`,
);
/** Shares of a scale from which it counts as strong, and as middling. */
const strongFrom = 0.7;
const middlingFrom = 0.35;

/** How sure an answer in plain words is. */
const ruleConfidence = 0.9;

/** "It is hard. I never know what to say": doubt in one clause does not take back what another tells, so much surer. */
const muchLessUnsure = 0.8;

/**
 * "Somewhat. I managed the talks on site for years, though …": where the whole is less clear than this, so few words that
 * are so clear say it, and the rest explains.
 */
const enoughOfWhole = 0.6;
const fewWords = 3;
const clear = 0.9;
const leastLikeAnswer = 0.5;

/** Yes and no alone; they answer only a question that asks how much. */
const plainWord =
  /^(?:(yes|yeah|yep|yup|(?:yes )?(?:it|i) (?:really |certainly )?(?:does|do|would|will|am))|no|nope|nah|none|nothing|neither|not really|(?:no )?(?:it|i) (?:really )?(?:does|do|would|will|am) not)(?: thanks| thank you| please)?$/;
const askHowMuch: readonly SlotId[] = ["social-anxiety", "privacy", "connection"];

/** The value that a text gives to a question: by scale, then by rule, then by the slot's classifier. */
export function readValue(reader: Reader, slot: SlotId, whole: string): ReadAnswer | null {
  const text = withoutCompared(correction.exec(whole)?.[1] ?? whole);
  if (isPlainWord(text)) return readPlainWord(slot, text);
  const plain = readScale(slot, text) ?? readRule(slot, text);
  if (plain !== null) return plain;
  const read = toReadAnswer(slot, readLikelihoods(reader, slot, text));
  if (read !== null && read.confidence >= enoughOfWhole) return read;
  const few = readFewWords(reader, slot, text);
  return few === null ? read : toReadAnswer(slot, few);
}

function toReadAnswer(slot: SlotId, likelihoods: Likelihoods): ReadAnswer | null {
  const [value, likelihood] = [...likelihoods].reduce((a, b) => (b[1] > a[1] ? b : a));
  const answer = toAnswer(slot, value);
  const opposite = likelihoods.get(oppositeOf(slot, value) ?? "") ?? 0;
  return answer === null ? null : { answer, confidence: Math.max(0, likelihood - opposite) };
}

/** Whether a text is yes, no or none alone. */
export function isPlainWord(text: string): boolean {
  return plainWord.test(wordsOf(text).join(" "));
}

function readPlainWord(slot: SlotId, text: string): ReadAnswer | null {
  if (!askHowMuch.includes(slot)) return null;
  const isYes = plainWord.exec(wordsOf(text).join(" "))?.[1] !== undefined;
  const answer = toAnswer(slot, isYes ? "high" : "low");
  return answer === null ? null : { answer, confidence: ruleConfidence };
}

/** What a clause of few words says by itself, when it is clear; the clearest of them. */
function readFewWords(reader: Reader, slot: SlotId, text: string): Likelihoods | null {
  const short = splitClauses(text).filter(
    (clause) => wordsOf(clause).length <= fewWords && isLikeAnswer(reader, clause),
  );
  const read = short.map((clause) => {
    const likelihoods = likelihoodsOfPart(reader, slot, clause);
    return { likelihoods, top: Math.max(...likelihoods.values()) };
  });
  const [clearest] = read.filter(({ top }) => top >= clear).sort((a, b) => b.top - a.top);
  return clearest?.likelihoods ?? null;
}

/** "Haha okay." beside an answer is none. */
function isLikeAnswer({ likelihoodsOf }: Reader, clause: string): boolean {
  return (likelihoodsOf(({ kinds }) => kinds, clause).get("interview") ?? 0) >= leastLikeAnswer;
}

function readLikelihoods(reader: Reader, slot: SlotId, text: string): Likelihoods {
  const whole = likelihoodsOfPart(reader, slot, text);
  const lastHalf = contrast.exec(text)?.[2];
  // Written as `splitClauses` parts it, so that it has its sentence vector.
  if (lastHalf !== undefined) return mix(whole, likelihoodsOfPart(reader, slot, `but ${lastHalf}`), lastHalfShare);
  const clauses = splitClauses(text).map((clause) => likelihoodsOfPart(reader, slot, clause));
  return clauses.find((clause) => unsureOf(whole) > unsureOf(clause) + muchLessUnsure) ?? whole;
}

function unsureOf(likelihoods: Likelihoods): number {
  return likelihoods.get("unsure") ?? 0;
}

function likelihoodsOfPart({ likelihoodsOf }: Reader, slot: SlotId, text: string): Likelihoods {
  return likelihoodsOf(({ values }) => values[slot], text);
}

/** The other end of a question's values, which is the worst mistake; the goals have no ends. */
function oppositeOf(slot: SlotId, value: string): string | null {
  if (slot === "goal") return null;
  const [strong, , weak] = slotValues[slot];
  if (value === strong) return weak;
  return value === weak ? strong : null;
}

/** "8 out of 10" and "90 %", for the questions whose values go from much to little. */
function readScale(slot: SlotId, text: string): ReadAnswer | null {
  if (!isScale(slot)) return null;
  const [, amount, most, percent] = scale.exec(text) ?? [];
  const share = percent === undefined ? toNumber(amount) / toNumber(most) : toNumber(percent) / 100;
  if (!(share >= 0 && share <= 1)) return null;
  const [strong, middling, weak] = slotValues[slot];
  const value = share >= strongFrom ? strong : share >= middlingFrom ? middling : weak;
  const answer = toAnswer(slot, value);
  return answer === null ? null : { answer, confidence: 1 };
}

function toNumber(text: string | undefined): number {
  const index = numberWords.indexOf(text ?? "");
  return index === -1 ? Number(text) : index;
}

function readRule(slot: SlotId, text: string): ReadAnswer | null {
  const counting = contrast.exec(text)?.[2] ?? text;
  const written = wordsOf(counting).join(" ");
  const answer = toAnswer(slot, valueByRule(slot, written) ?? "");
  return answer === null ? null : { answer, confidence: ruleConfidence };
}
