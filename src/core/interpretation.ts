import type { Risk } from "./risk.ts";
import type { Frame, SlotId } from "./slots.ts";

/** The sorts of reply that an utterance can get. */
export const replyKinds = [
  "answer",
  "clarify",
  "not-covered",
  "off-topic",
  "small-talk",
  "command",
  "interview",
  "crisis",
] as const;

/** What sort of reply an utterance gets. */
export type ReplyKind = (typeof replyKinds)[number];

/** Things the person can tell the bot to do, or simply yes and no. */
export const commandIds = [
  "start",
  "restart",
  "back",
  "skip",
  "change-answer",
  "pause",
  "resume",
  "summary",
  "help",
  "delete-my-data",
  "what-do-you-store",
  "talk-to-a-person",
  "repeat",
  "more",
  "why-do-you-ask",
  "undo",
  "misunderstood",
  "about",
  "urgent-help",
  "yes",
  "no",
] as const;

/** The id of a command. */
export type CommandId = (typeof commandIds)[number];

/** Small talk that gets a word back. */
export const smallTalkIds = [
  "greeting",
  "thanks",
  "goodbye",
  "who-are-you",
  "are-you-human",
  "how-are-you",
  "compliment",
  "complaint",
] as const;

/** The id of a kind of small talk. */
export type SmallTalkId = (typeof smallTalkIds)[number];

/** A topic, or a not-covered subject, that an utterance may be about; confidence from 0 to 1. */
export interface ScoredTopic {
  readonly topic: string;
  readonly confidence: number;
}

/** Another point of the article, or another subject that it leaves out, that is asked about as well. */
export interface SecondQuestion {
  readonly kind: "answer" | "not-covered";
  readonly id: string;
}

/** What an utterance was taken to mean; it can fill slots and ask something at once. */
export interface Interpretation {
  readonly kind: ReplyKind;
  /** The point of the article that is asked about, or null. */
  readonly topic: string | null;
  /** A second question in the same message; a topic stands first in `alternatives` too. */
  readonly second: SecondQuestion | null;
  /** A command, a kind of small talk, or the subject that the article leaves out. */
  readonly intent: string | null;
  /** Answers read from the utterance, corrections too. */
  readonly slots: Frame;
  /** The question that is meant: to ask again with `change-answer`, or to leave out with a button of `skip`. */
  readonly named: SlotId | null;
  /** What a pressed yes or no is about; null when it was typed, and then it is about what is open. */
  readonly confirms: "restart" | "erase" | "more" | null;
  /** What matters most to the person, when that was just said. */
  readonly matters: readonly SlotId[] | null;
  /** A worry told as a statement, rather than a question. */
  readonly isWorry: boolean;
  /** The meaning came with a pressed choice, so nothing was guessed. */
  readonly isPressed: boolean;
  /** Something came with it that cannot be read. */
  readonly hasAttachment?: true;
  /** A language other than English that it was written in (ISO 639-1; `und`: in a script that nobody here reads). */
  readonly language: string | null;
  readonly risk: Risk | null;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly alternatives: readonly ScoredTopic[];
}

/** An utterance that was not understood: the start from which recognizers say more. */
export const notUnderstood: Interpretation = {
  kind: "clarify",
  topic: null,
  second: null,
  intent: null,
  slots: {},
  named: null,
  confirms: null,
  matters: null,
  isWorry: false,
  isPressed: false,
  language: null,
  risk: null,
  confidence: 0,
  alternatives: [],
};
