import type { Choice, Reply } from "../../core/turn.ts";

/**
 * A reply as a Bot Framework message, without what the channel adds (id, time, conversation, sender): Markdown, its choices
 * as suggested actions, our own data in `channelData`.
 */
export function toActivity({ text, choices = [], ...channelData }: Reply) {
  return {
    type: "message",
    text,
    textFormat: "markdown",
    ...(choices.length === 0 ? {} : { suggestedActions: { actions: choices.map(toAction) } }),
    channelData,
  } as const;
}

/**
 * `messageBack` is the one action type that sends the label as the person's words and the payload beside it: `imBack`
 * has no room for a payload, and `postBack` sends it as the text and shows nothing.
 */
function toAction({ label, payload }: Choice) {
  return { type: "messageBack", title: label, text: label, displayText: label, value: payload } as const;
}
