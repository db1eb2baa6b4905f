import type { Activity, Turn } from "../core/conversation.ts";
import type { CrisisContent } from "../core/crisis.ts";
import { type Interpretation, notUnderstood } from "../core/interpretation.ts";
import type { Risk } from "../core/risk.ts";
import type { Reply, Utterance } from "../core/turn.ts";
import type { LineQuery } from "../safety/choose-lines.ts";
import { checkInReply, crisisReply, crisisText } from "../safety/crisis-reply.ts";
import { type Careful, type Step, unknownCountry, urgent } from "./careful-path.ts";

/** What a turn repeats of the conversation. */
export type Known = Pick<Turn, "slots" | "pending" | "leaning">;

/** Before the first turn, or after a restart. */
export const nothingKnown: Known = { slots: {}, pending: null, leaning: null };

/** What a guarded turn is made from. */
export interface TurnContext {
  readonly crisis: CrisisContent;
  readonly defaultRegion: string | null;
  readonly now: () => number;
  readonly newId: () => string;
  readonly utterance: Utterance;
  /** What was remembered before this utterance, and what after. */
  readonly before: Careful;
  readonly careful: Careful;
  readonly known: Known;
}

/** The turn of a step in which the guard speaks: its words first, then, unless in a crisis, what the conversation had to say. */
export function toTurn(context: TurnContext, step: Step, behind: Turn | null): Turn {
  const replies = [ownReply(context, step), ...(step.do === "crisis" ? [] : (behind?.replies ?? []))];
  const { slots, pending, leaning } = behind ?? context.known;
  return {
    interpretation: interpretationOf(context, step, behind),
    replies,
    slots,
    pending,
    leaning,
    activities: activitiesOf(context, replies),
    effect: behind?.effect ?? null,
    isKept: false,
  };
}

/** The turn of a step that the conversation answers; the guard adds lines where there would be no answer, and after an erasure. */
export function passedTurn(context: TurnContext, step: Step, behind: Turn): Turn {
  if (behind.interpretation.intent === "urgent-help") return toTurn(context, { do: "crisis", risk: urgent }, behind);
  const isCareful = context.before.turnsLeft > 0;
  if (behind.replies.length === 0) return toTurn(context, step, behind);
  if (behind.effect !== "erase" || !isCareful) return behind;
  const replies = [...behind.replies, ownReply(context, step)];
  return { ...behind, replies, activities: activitiesOf(context, replies), isKept: false };
}

function ownReply({ crisis, careful, before, ...context }: TurnContext, step: Step): Reply {
  const query = (risk: Risk): Omit<LineQuery, "risk"> & { risk: Risk } => ({
    risk,
    said: careful.region,
    timeZone: context.utterance.timeZone,
    locale: context.utterance.locale,
    defaultRegion: context.defaultRegion,
    now: context.now(),
  });
  const last = careful.risk ?? urgent;
  switch (step.do) {
    case "crisis":
      return crisisReply(crisis, { ...query(step.risk), risk: step.risk }, before.crises);
    case "check-in":
      return checkInReply(crisis, { ...query(step.risk), risk: step.risk }, before.checkIns);
    case "answer":
      return crisisText(crisis, step.text, { ...query(last), ...changesTo(last, step.text) });
    case "return": {
      const { choices: _choices, ...words } = crisisText(crisis, step.text, query(last));
      return words;
    }
    case "pass":
      return crisisText(crisis, "still-here", query(step.risk ?? last));
  }
}

/** How a pressed choice changes which lines fit. */
function changesTo(risk: Risk, text: Extract<Step, { do: "answer" }>["text"]): Partial<LineQuery> {
  switch (text) {
    case "someone-else":
      return { risk: { ...risk, about: "other" } };
    case "not-safe":
      return { risk: { category: "abuse", about: risk.about, variant: "abuse" } };
    case "other-country":
      return { said: unknownCountry };
    case "hard-to-call":
    case "country-lines":
    case "country-unknown":
      return {};
  }
}

function interpretationOf({ careful, utterance }: TurnContext, step: Step, behind: Turn | null): Interpretation {
  const isPressed = utterance.payload !== undefined;
  const alone: Interpretation = { ...notUnderstood, kind: "crisis", confidence: 1, isPressed };
  switch (step.do) {
    case "crisis":
      return { ...alone, risk: step.risk };
    case "answer":
      return { ...alone, risk: careful.risk };
    case "return":
      return { ...(behind?.interpretation ?? alone), risk: null };
    case "check-in":
    case "pass":
      return { ...(behind?.interpretation ?? alone), risk: step.risk };
  }
}

/** What was said, for a channel that shows it from memory: it is written nowhere. */
function activitiesOf({ utterance, newId, now }: TurnContext, replies: readonly Reply[]): readonly Activity[] {
  const { id = newId(), text, clientData } = utterance;
  const said: Activity = { id, at: now(), from: "person", text };
  return [
    clientData === undefined ? said : { ...said, clientData },
    ...replies.map((reply): Activity => ({ id: newId(), at: now(), from: "bot", text: reply.text, reply })),
  ];
}
