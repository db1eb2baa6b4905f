import type { Turn } from "../core/conversation.ts";
import type { CrisisContent } from "../core/crisis.ts";
import { type Interpretation, notUnderstood } from "../core/interpretation.ts";
import type { Risk } from "../core/risk.ts";
import type { Reply, Utterance } from "../core/turn.ts";
import type { LineQuery } from "../safety/choose-lines.ts";
import { checkInReply, crisisReply, crisisText } from "../safety/crisis-reply.ts";
import type { DangerModel } from "../safety/danger-model.ts";
import { type ActivityMaker, activitiesOf } from "./activities-of.ts";
import { type Careful, type Step, unknownCountry, urgent } from "./careful-path.ts";

/** What a turn repeats of the conversation. */
export type Known = Pick<Turn, "slots" | "pending" | "leaning">;

/** What the guard needs: nothing that can fail. */
export interface GuardOptions extends ActivityMaker {
  readonly crisis: CrisisContent;
  /** The operator's country, ISO 3166, for when nothing else tells where a person is. */
  readonly defaultRegion: string | null;
  /** Told of what failed behind a reply that is sent all the same. */
  readonly onFault: (fault: Error) => void;
  /** What was learned from messages; null to go by rules alone. */
  readonly danger: DangerModel | null;
}

/** What a guarded turn is made from. */
export interface TurnContext extends GuardOptions {
  readonly utterance: Utterance;
  /** What was remembered before this utterance, and what after. */
  readonly before: Careful;
  readonly careful: Careful;
  readonly known: Known;
}

/** A step in which the guard knows what to say. */
type Spoken = Exclude<Step, { readonly do: "place" }>;

/**
 * The turn of a step, with what the conversation behind the guard made of it, if it was asked. Lines follow an erasure on the
 * careful path, and words in a language that the bot does not speak.
 */
export function guardedTurn(context: TurnContext, step: Step, behind: Turn | null): Turn {
  if (step.do === "place") return placeTurn(context, behind);
  if (step.do === "unclear") return unclearTurn(context, step, behind);
  if (step.do !== "pass" || behind === null) return ownTurn(context, step, behind);
  if (behind.interpretation.intent === "urgent-help") return ownTurn(context, { do: "crisis", risk: urgent }, behind);
  if (behind.replies.length === 0 && step.risk !== null) return ownTurn(context, step, behind);
  const wasErased = behind.effect === "erase" && context.before.turnsLeft > 0;
  if (!wasErased && behind.interpretation.language === null) return behind;
  const replies = [...behind.replies, ownReply(context, step)];
  return { ...behind, replies, activities: activitiesOf(context, context.utterance, replies), isKept: false };
}

/** Whether the conversation found a question, a command or a sure answer in what is no answer to the guard. */
export function isTakenUp(behind: Turn | null): behind is Turn {
  const taken: readonly Interpretation["kind"][] = ["answer", "not-covered", "command", "interview"];
  return behind !== null && taken.includes(behind.interpretation.kind);
}

/** What the conversation said, and below it one line that the way to people stays open; after an erasure, the lines. */
function unclearTurn(context: TurnContext, step: Extract<Step, { do: "unclear" }>, behind: Turn | null): Turn {
  if (!isTakenUp(behind)) return ownTurn(context, step, null);
  if (behind.interpretation.intent === "urgent-help") return ownTurn(context, { do: "crisis", risk: urgent }, behind);
  const reminder = behind.effect === "erase" ? "still-here" : "reminder";
  const replies = [
    ...behind.replies,
    withoutChoices(crisisText(context.crisis, reminder, { ...placeOf(context), risk: step.risk })),
  ];
  return { ...behind, replies, activities: activitiesOf(context, context.utterance, replies), isKept: false };
}

/** Whether the conversation could do nothing with words that may name a place. */
export function isPlace(behind: Turn | null): boolean {
  return behind === null || behind.interpretation.kind === "crisis";
}

/** What the conversation understood, as a command to delete; else it was the name of a place. */
function placeTurn(context: TurnContext, behind: Turn | null): Turn {
  if (behind === null || isPlace(behind)) return ownTurn(context, { do: "answer", text: "country-unknown" }, null);
  return { ...behind, interpretation: { ...behind.interpretation, risk: null } };
}

/** The guard's words first, then, unless in a crisis, what the conversation had to say. */
function ownTurn(context: TurnContext, step: Spoken, behind: Turn | null): Turn {
  const replies = [ownReply(context, step), ...(step.do === "crisis" ? [] : (behind?.replies ?? []))];
  return {
    ...(behind ?? context.known),
    interpretation: interpretationOf(context, step, behind),
    replies,
    activities: activitiesOf(context, context.utterance, replies),
    effect: behind?.effect ?? null,
    isKept: false,
  };
}

/** Where and when lines are looked for. */
function placeOf({
  careful,
  utterance: { timeZone, locale },
  defaultRegion,
  now,
}: TurnContext): Omit<LineQuery, "risk"> {
  return { said: careful.region, timeZone, locale, defaultRegion, now: now() };
}

function ownReply(context: TurnContext, step: Spoken): Reply {
  const { crisis, careful, before } = context;
  const place = placeOf(context);
  const last = careful.risk ?? urgent;
  switch (step.do) {
    case "crisis":
      return crisisReply(crisis, { ...place, risk: step.risk }, before.crises);
    case "check-in":
      return checkInReply(crisis, { ...place, risk: step.risk }, before.checkIns);
    case "answer":
      return crisisText(crisis, step.text, { ...place, risk: last, ...changesTo(last, step.text) });
    case "return":
      return withoutChoices(crisisText(crisis, step.text, { ...place, risk: last }));
    case "unclear":
      return crisisText(crisis, step.text, { ...place, risk: last });
    case "pass":
      return withoutChoices(crisisText(crisis, "still-here", { ...place, risk: step.risk ?? last }));
  }
}

/** Beside what the conversation says, whose choices are the ones that count. */
function withoutChoices({ choices: _choices, ...words }: Reply): Reply {
  return words;
}

/** How a pressed choice changes which lines fit. */
function changesTo(risk: Risk, text: Extract<Step, { do: "answer" }>["text"]): Partial<LineQuery> {
  if (text === "someone-else") return { risk: { ...risk, about: "other" } };
  if (text === "not-safe") return { risk: { category: "abuse", about: risk.about, variant: "abuse" } };
  return text === "other-country" || text === "country-unknown" ? { said: unknownCountry } : {};
}

function interpretationOf({ careful, utterance }: TurnContext, step: Spoken, behind: Turn | null): Interpretation {
  const isPressed = utterance.payload !== undefined;
  const alone: Interpretation = { ...notUnderstood, kind: "crisis", confidence: 1, isPressed };
  if (step.do === "crisis") return { ...alone, risk: step.risk };
  if (step.do === "answer") return { ...alone, risk: careful.risk };
  return { ...(behind?.interpretation ?? alone), risk: step.do === "return" ? null : step.risk };
}
