import type { DialogueState } from "../core/state.ts";
import type { DeliverSummary } from "./create-bot.ts";

/** Delivers the summary as the address of its page: `toAddress` makes one from the conversation's token. */
export function linkSummary(toAddress: (summaryToken: string) => string): DeliverSummary {
  return (reply, _state, summaryToken) => {
    const url = toAddress(summaryToken);
    const parts = reply.parts?.map((part) => (part.type === "summary-link" ? { ...part, url } : part)) ?? [];
    return { ...reply, text: reply.text.replace("{link}", url), parts };
  };
}

/** Delivers the summary itself, where there are no pages to link to. */
export function writeSummary(toText: (state: DialogueState) => string): DeliverSummary {
  return ({ parts: _link, ...words }, state) => ({ ...words, text: toText(state) });
}
