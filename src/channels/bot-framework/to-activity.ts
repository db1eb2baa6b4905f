import type { Choice, Reply } from "../../core/turn.ts";
import type { CardAction, MessageActivity } from "./activity.ts";

/** A reply as a Bot Framework message: Markdown, its choices as suggested actions, our own data in `channelData`. */
export function toActivity({ kind, text, choices, parts, sections }: Reply): MessageActivity {
  return {
    type: "message",
    text,
    textFormat: "markdown",
    ...(choices === undefined || choices.length === 0 ? {} : { suggestedActions: { actions: choices.map(toAction) } }),
    channelData: {
      kind,
      ...(parts === undefined ? {} : { parts }),
      ...(sections === undefined ? {} : { sections }),
    },
  };
}

/**
 * `messageBack` is the one action type that sends the label as the person's words and the payload beside it: `imBack`
 * has no room for a payload, and `postBack` sends it as the text and shows nothing.
 */
function toAction({ label, payload }: Choice): CardAction {
  return { type: "messageBack", title: label, text: label, displayText: label, value: payload };
}
