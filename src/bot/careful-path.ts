import { type CrisisChoiceId, type CrisisContent, crisisChoiceIds } from "../core/crisis.ts";
import { normalize } from "../core/normalize.ts";
import type { Risk } from "../core/risk.ts";
import type { Utterance } from "../core/turn.ts";
import { couldBePlace, readCountry } from "../safety/read-country.ts";
import { readFollowUp, saysMore } from "../safety/read-follow-up.ts";
import type { FollowUp, HonestQuestion } from "../safety/rules/follow-ups.ts";
import { crisisVariantOf } from "../safety/weigh.ts";

/** For how many of the person's turns after a danger the guard stays careful (S-17), and between check-ins (S-37). */
const carefulTurns = 5;

type Crisis = Extract<Risk, { tier: "crisis" }>;
type CheckIn = Extract<Risk, { tier: "check-in" }>;

/** What the guard remembers of a conversation: in memory only, and never a word of it. */
export interface Careful {
  /** How many of the person's turns it still lasts; 0 is a conversation like any other. */
  readonly turnsLeft: number;
  /** What was seen last. */
  readonly risk: Risk | null;
  /** What the guard asked with its last words, when nothing was said since. */
  readonly asked: "check-in" | "crisis" | "country" | null;
  /** Whether the check-in was put a second time, in other words. */
  readonly hasAskedAgain: boolean;
  readonly crises: number;
  readonly checkIns: number;
  readonly turnsSinceCheckIn: number;
  /** The country that the person named, ISO 3166. */
  readonly region: string | null;
}

/** The region of someone who named a country that has no lines here; CLDR's code for an unknown region. */
export const unknownCountry = "ZZ";

/** Nothing has happened yet. */
export const carefree: Careful = {
  turnsLeft: 0,
  risk: null,
  asked: null,
  hasAskedAgain: false,
  crises: 0,
  checkIns: 0,
  turnsSinceCheckIn: Number.POSITIVE_INFINITY,
  region: null,
};

/** The texts that are said alone, with lines and choices. */
type AnswerKey =
  | Exclude<CrisisChoiceId, "go-on">
  | HonestQuestion
  | "country-lines"
  | "country-unknown"
  | "no-pressure";

/** What the guard does with an utterance. */
export type Step =
  | { readonly do: "crisis"; readonly risk: Crisis }
  | { readonly do: "check-in"; readonly risk: CheckIn }
  | { readonly do: "answer"; readonly text: AnswerKey }
  /** A question, a command or a sure answer goes to the conversation; anything else is no answer yet, and `text` asks gently. */
  | { readonly do: "unclear"; readonly risk: CheckIn; readonly text: "ask-again" | "listening" }
  /** It may name a place that has no lines, or tell the conversation something. */
  | { readonly do: "place" }
  /** A kind sentence, and back to where the conversation was. */
  | { readonly do: "return"; readonly text: "go-on" | "no-danger" | "misunderstood"; readonly hasMore: boolean }
  /** Whether it is a danger or not, the conversation answers it; with a risk, nothing of it is written. */
  | { readonly do: "pass"; readonly risk: CheckIn | null };

/** What an utterance is to the guard, with what the screen saw in it and what happened before. */
export function nextStep(content: CrisisContent, careful: Careful, utterance: Utterance, risk: Risk | null): Step {
  const { text, payload = "" } = utterance;
  if (payload === "command:urgent-help") return { do: "crisis", risk: urgent };
  const choice = chosen(content, careful, utterance);
  if (choice === "go-on") return { do: "return", text: choice, hasMore: false };
  if (choice !== null) return { do: "answer", text: choice };
  if (risk?.tier === "crisis") return { do: "crisis", risk };
  const step = payload === "" ? carefulStep(content, careful, text, risk) : null;
  if (step !== null) return step;
  if (risk === null) return { do: "pass", risk };
  if (isHeavier(careful, risk)) return { do: "crisis", risk: toCrisis(risk) };
  return careful.turnsSinceCheckIn < carefulTurns ? { do: "pass", risk } : { do: "check-in", risk };
}

/** Help was asked for, without a reason. */
export const urgent: Crisis = { tier: "crisis", category: "other", about: "self", variant: "urgent" };

/** The choice that was pressed; while the guard is careful also by its label, and by its number when it was offered last. */
function chosen(
  { wording }: CrisisContent,
  careful: Careful,
  { text, payload = "" }: Utterance,
): CrisisChoiceId | null {
  const typed = careful.turnsLeft > 0 && payload === "" ? wordsOf(text) : null;
  const isLast = careful.asked === "crisis" || careful.asked === "country";
  const isMeant = (id: CrisisChoiceId, at: number): boolean =>
    payload === `crisis:${id}` || typed === wordsOf(wording.choices[id]) || (isLast && typed === String(at + 1));
  return crisisChoiceIds.find(isMeant) ?? null;
}

/** A label as people type it: without its punctuation. */
function wordsOf(text: string): string {
  return normalize(text).replace(/[^\p{L}\p{N} ]/gu, "");
}

/** What a message means that leans on a danger seen before; null when it stands for itself. */
function carefulStep(content: CrisisContent, careful: Careful, text: string, risk: Risk | null): Step | null {
  if (careful.turnsLeft === 0) return null;
  const isCountryAsked = careful.asked === "country";
  if (readCountry(content, text, isCountryAsked) !== null) return { do: "answer", text: "country-lines" };
  const followUp = readFollowUp(text);
  if (risk !== null)
    return careful.asked === "crisis" && followUp === "hard-to-call" ? { do: "answer", text: followUp } : null;
  if (followUp !== null) return followUpStep(careful, followUp, saysMore(text));
  if (isCountryAsked && couldBePlace(text)) return { do: "place" };
  return careful.asked === null ? null : unclearStep(careful);
}

/** What is no answer, while the guard's own words are the last that were said: a check-in is put once more, and only once. */
function unclearStep(careful: Careful): Step {
  const isCheckIn = careful.asked === "check-in" && !careful.hasAskedAgain;
  return { do: "unclear", risk: toCheckIn(careful.risk), text: isCheckIn ? "ask-again" : "listening" };
}

/** What a follow-up leads to. Most count only while the guard's own words are the last that were said. */
function followUpStep(careful: Careful, followUp: FollowUp, hasMore: boolean): Step | null {
  if (careful.asked === null && followUp !== "despair") return null;
  if (followUp === "despair" || followUp === "yes") return { do: "crisis", risk: toCrisis(careful.risk ?? urgent) };
  if (followUp === "no") return { do: "return", text: "no-danger", hasMore };
  if (followUp === "misunderstood" || followUp === "go-on") return { do: "return", text: followUp, hasMore: false };
  if (followUp === "hard-to-call" && careful.asked === "check-in")
    return { do: "crisis", risk: toCrisis(careful.risk ?? urgent) };
  return { do: "answer", text: followUp };
}

/** Despair in place of an answer, or a call for help after the guard's own words. */
function isHeavier({ asked }: Careful, risk: CheckIn): boolean {
  return (asked === "check-in" && isDespair(risk)) || (asked !== null && risk.variant === "urgent");
}

function isDespair({ category, about }: Risk): boolean {
  return about !== "other" && (category === "suicide" || category === "self-harm");
}

function toCrisis(risk: Risk): Crisis {
  return risk.tier === "crisis" ? risk : { ...risk, tier: "crisis", variant: crisisVariantOf(risk) };
}

/** What the conversation is told of a danger that is being left behind: enough that nothing of the turn is written. */
export function toCheckIn(risk: Risk | null): CheckIn {
  const { category, about } = risk ?? urgent;
  return { tier: "check-in", category, about, variant: "urgent" };
}

/** What the guard remembers after a step. A page that is merely opened again is no turn of the person's. */
export function remember(content: CrisisContent, careful: Careful, step: Step, { text, payload }: Utterance): Careful {
  if (payload === "event:opened") return careful;
  const after: Careful = {
    ...careful,
    turnsLeft: Math.max(0, careful.turnsLeft - 1),
    asked: null,
    turnsSinceCheckIn: careful.turnsSinceCheckIn + 1,
    region: readCountry(content, text, careful.asked === "country") ?? careful.region,
  };
  if (step.do === "return" || (step.do === "pass" && step.risk === null)) return after;
  if (step.do === "unclear")
    return { ...after, asked: careful.asked, hasAskedAgain: careful.hasAskedAgain || step.text === "ask-again" };
  const danger: Careful = { ...after, turnsLeft: carefulTurns };
  switch (step.do) {
    case "crisis":
      return { ...danger, risk: step.risk, asked: "crisis", crises: careful.crises + 1 };
    case "check-in":
      return {
        ...danger,
        risk: step.risk,
        asked: "check-in",
        hasAskedAgain: false,
        checkIns: careful.checkIns + 1,
        turnsSinceCheckIn: 0,
      };
    case "answer":
      if (step.text === "other-country") return { ...danger, asked: "country" };
      return { ...danger, asked: careful.asked === "check-in" ? "check-in" : "crisis" };
    case "place":
      return danger;
    case "pass":
      return danger;
  }
}
