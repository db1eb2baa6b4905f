import { commandIds, type Interpretation, notUnderstood } from "../core/interpretation.ts";
import { isSlotId, toAnswer, withAnswer } from "../core/slots.ts";

const pressed: Interpretation = { ...notUnderstood, isPressed: true, confidence: 1 };

/** What a pressed choice means, exactly; null when it is unknown or malformed, and then the text decides. */
export function recognizePayload(payload: string, hasTopic: (id: string) => boolean): Interpretation | null {
  const at = payload.indexOf(":");
  const value = payload.slice(at + 1);
  switch (payload.slice(0, Math.max(at, 0))) {
    case "slot":
      return toInterview(value);
    case "topic":
      return hasTopic(value) ? { ...pressed, kind: "answer", topic: value } : null;
    case "command":
      return toCommand(value);
    case "more":
      return hasTopic(value) ? { ...pressed, kind: "command", intent: "more", topic: value } : null;
    case "skip":
      return toQuestion("skip", value);
    case "confirm":
      return toConfirmation(value);
    case "matters":
      return toMatters(value);
    case "ask":
      return toQuestion("change-answer", value);
    case "event":
      return value === "opened" ? { ...pressed, kind: "small-talk", intent: "greeting" } : null;
    default:
      return null;
  }
}

function toQuestion(intent: "skip" | "change-answer", text: string): Interpretation | null {
  return isSlotId(text) ? { ...pressed, kind: "command", intent, named: text } : null;
}

function toCommand(text: string): Interpretation | null {
  const intent = commandIds.find((id) => id === text);
  return intent === undefined ? null : { ...pressed, kind: "command", intent };
}

const confirmable = ["restart", "erase", "more"] as const;

function toConfirmation(text: string): Interpretation | null {
  const [what, said = what] = text.split("=");
  const confirms = confirmable.find((one) => one === what) ?? null;
  const isKnown = (said === "yes" || said === "no") && (confirms !== null || said === text);
  return isKnown ? { ...pressed, kind: "command", intent: said, confirms } : null;
}

function toInterview(text: string): Interpretation | null {
  const [slot = "", value = "", ...rest] = text.split("=");
  const answer = rest.length === 0 ? toAnswer(slot, value) : null;
  return answer === null ? null : { ...pressed, kind: "interview", slots: withAnswer({}, answer) };
}

function toMatters(text: string): Interpretation | null {
  if (text === "none") return { ...pressed, kind: "interview", matters: [] };
  return isSlotId(text) ? { ...pressed, kind: "interview", matters: [text] } : null;
}
