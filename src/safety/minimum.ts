import type { CrisisContent, CrisisLine } from "../core/crisis.ts";

const message =
  "I am sorry that it is this hard. If you or someone near you is in danger now, call {emergency}.\n\n{lines}\n\n" +
  "If you can, be with someone you trust. I am a computer program, not a crisis line, and I cannot call anyone.";
const checkIn =
  "That sounds hard. Are you safe, or is there a danger to you or someone else? We can go on here either way. " +
  "In case it is useful:\n\n{lines}";
const withLines = "In danger now, call {emergency}.\n\n{lines}";
const goOn = 'Thank you for telling me. Type "urgent help" at any time.';

const messages = { first: message, again: message };

function directory(id: string, name: string, address: string, order: number): CrisisLine {
  return {
    id,
    name,
    topics: ["suicide", "abuse", "child", "eating"],
    channels: [{ type: "web", value: address, display: address.replace("https://", "") }],
    hours: "directory, always available",
    languages: ["en"],
    cost: null,
    confidence: "corroborated",
    verifiedOn: null,
    order,
  };
}

/** What is said in danger when `content/crisis/` cannot be read: the only sentences for people outside `content/`. */
export const minimum: CrisisContent = {
  regions: new Map(),
  international: [
    directory("intl-findahelpline", "Find A Helpline", "https://findahelpline.com", 1),
    directory("intl-befrienders", "Befrienders Worldwide", "https://befrienders.org", 2),
  ],
  fallbackEmergency:
    "your local emergency number (112 in the European Union and on many mobile networks, 911 in North America, 999, 000 or 111 elsewhere)",
  staleAfterDays: 90,
  wording: {
    messages: {
      suicide: messages,
      "self-harm": messages,
      abuse: messages,
      "harm-to-others": messages,
      medical: { first: withLines, again: withLines },
      confusion: messages,
      eating: messages,
      "someone-else": messages,
      young: messages,
      urgent: messages,
    },
    checkIns: {
      self: [checkIn],
      "someone-else": [checkIn],
      abuse: [checkIn],
      anger: [checkIn],
      body: [checkIn],
      loss: [checkIn],
      intrusive: [checkIn],
      urgent: [message],
    },
    texts: {
      "other-country": withLines,
      "country-lines": withLines,
      "country-unknown": withLines,
      "someone-else": message,
      "not-safe": message,
      "hard-to-call": message,
      "go-on": goOn,
      "no-danger": goOn,
      misunderstood: goOn,
      reminder: goOn,
      "ask-again": message,
      listening: message,
      "no-pressure": withLines,
      "still-here": withLines,
      "who-sees": message,
      "who-calls": message,
      "what-happens": message,
      "what-am-i": message,
      "why-asked": message,
      inferred: "{country}:",
      "emergency-inferred": "{number} ({country})",
      "open-always": "24/7",
      call: "{number}",
      text: "{number}",
      or: "/",
    },
    choices: {
      "other-country": "Lines for another country",
      "someone-else": "It's about someone else",
      "not-safe": "I'm not safe at home",
      "hard-to-call": "What makes calling hard",
      "go-on": "I'm safe for now, go on",
    },
    countries: new Map(),
  },
  phrases: { crisis: [], checkIn: [] },
  fault: "content/crisis/ was not read",
};
