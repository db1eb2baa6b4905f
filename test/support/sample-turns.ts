import type { Activity, Change, Conversation, ConversationKey } from "../../src/core/conversation.ts";
import { type DialogueState, initialState } from "../../src/core/state.ts";

/** A website conversation. */
export const sampleKey: ConversationKey = { channel: "web", tenant: "", id: "c1" };

/** A state in which every field differs from the first one. */
export const fullState: DialogueState = {
  version: 1,
  slots: { comfort: "one-to-one", budget: "tight" },
  skipped: ["goal"],
  trail: ["comfort", "budget", "goal"],
  matters: ["budget"],
  pending: { ask: "slot", slot: "privacy" },
  topic: "cost",
  offered: [{ label: "Skip", payload: "command:skip" }],
  lastReplies: [
    {
      kind: "interview",
      text: "A *reply*.",
      choices: [{ label: "Skip", payload: "command:skip" }],
      sections: ["comparison-table"],
      parts: [
        { type: "progress", step: 2, of: 3 },
        { type: "summary-link", url: "https://example.org/summary/x" },
        {
          type: "fit",
          fit: {
            leaning: {
              leaning: "group",
              strength: "slight",
              factors: [{ slot: "budget", value: "tight", toward: "group", weight: 4, topic: "cost" }],
              flips: [{ slot: "comfort", from: "one-to-one", to: "group", leaning: "group" }],
            },
            rows: [
              {
                slot: "budget",
                value: "tight",
                title: "Cost",
                label: "Tight",
                reason: "A group costs less.",
                toward: "group",
                weight: 4,
                isDouble: true,
                sections: ["comparison-table"],
              },
            ],
            firstNamed: "group",
          },
        },
      ],
    },
  ],
  phase: "interviewing",
  wantsMore: true,
  isMattersAsked: true,
  asked: ["cost"],
  uncovered: ["insurance"],
  worries: ["group-judgment"],
  firstNamed: "group",
  misses: 2,
  alternatives: ["deciding"],
  isWelcomed: true,
  previous: { ...initialState("group"), topic: "setting" },
};

/** What a person said, and what the bot said to that. */
export function exchange(text: string): readonly Activity[] {
  return [
    { id: `${text}-in`, at: 1, from: "person", text, clientData: `{"said":"here"}` },
    { id: `${text}-out`, at: 2, from: "bot", text: `You said ${text}`, reply: { kind: "answer", text } },
  ];
}

/** Writes one exchange, and counts it as a miss, so that a lost or doubled turn shows in the state. */
export function say(text: string): (before: Conversation | undefined) => Change {
  return (before) => {
    const state = before?.state ?? initialState("individual");
    return {
      type: "write",
      state: { ...state, misses: state.misses + 1, asked: [...state.asked, text] },
      activities: exchange(text),
    };
  };
}

/** Removes everything. */
export function eraseAll(): Change {
  return { type: "erase" };
}
