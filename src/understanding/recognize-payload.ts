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
      return commandIds.some((id) => id === value) ? { ...pressed, kind: "command", intent: value } : null;
    case "confirm":
      return value === "yes" || value === "no" ? { ...pressed, kind: "command", intent: value } : null;
    case "matters":
      return toMatters(value);
    case "ask":
      return isSlotId(value) ? { ...pressed, kind: "command", intent: "change-answer", named: value } : null;
    case "event":
      return value === "opened" ? { ...pressed, kind: "small-talk", intent: "greeting" } : null;
    default:
      return null;
  }
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
