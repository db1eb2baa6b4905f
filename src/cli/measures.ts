import type { ReplyKind } from "../core/interpretation.ts";
import {
  hasSecondSlot,
  isOffered,
  isOpposite,
  isQuestionSeen,
  isRight,
  isSecondSlotRight,
  isSlotInvented,
  isTopicRight,
  isValueRight,
  isValueWrong,
  type Judged,
} from "./judge.ts";

/** One figure: those that count among those that are looked at. */
export interface Measure {
  readonly label: string;
  readonly among: (one: Judged) => boolean;
  readonly isCounted: (one: Judged) => boolean;
}

const isAny = (): boolean => true;
const isMeant = (kind: ReplyKind) => (one: Judged) => one.item.kind === kind;
const isTaken = (kind: ReplyKind) => (one: Judged) => one.interpretation.kind === kind;
const isOutright = (one: Judged): boolean => !isTaken("clarify")(one);
const isWrongTopic = (one: Judged): boolean => isTaken("answer")(one) && !isTopicRight(one);
const isSideQuestion = ({ item: { kind, pending } }: Judged): boolean =>
  pending !== undefined && ["answer", "not-covered", "off-topic"].includes(kind);

/** What an evaluation measures, by the name that `--json` gives it, in the order of the report. */
export const measures: Readonly<Record<string, Measure>> = {
  right: { label: "all messages: right", among: isAny, isCounted: isRight },
  topicRight: { label: "question: right topic at once", among: isMeant("answer"), isCounted: isTopicRight },
  topicRightOrOffered: {
    label: "question: right, or offered",
    among: isMeant("answer"),
    isCounted: (one) => isTopicRight(one) || isOffered(one),
  },
  wrongTopic: { label: "question: wrong topic answered", among: isMeant("answer"), isCounted: isWrongTopic },
  notCoveredSaid: { label: "not covered: said so", among: isMeant("not-covered"), isCounted: isTaken("not-covered") },
  offTopicSaid: { label: "off-topic: said so", among: isMeant("off-topic"), isCounted: isTaken("off-topic") },
  otherAnswered: {
    label: "other kinds: topic answered",
    among: (one) => !isMeant("answer")(one),
    isCounted: isTaken("answer"),
  },
  valueRight: { label: "interview: right value", among: isMeant("interview"), isCounted: isValueRight },
  valueWrong: { label: "interview: wrong value", among: isMeant("interview"), isCounted: isValueWrong },
  valueOpposite: { label: "interview: opposite value", among: isMeant("interview"), isCounted: isOpposite },
  slotInvented: { label: "interview: other slot invented", among: isMeant("interview"), isCounted: isSlotInvented },
  secondSlotSeen: { label: "second slot: seen", among: hasSecondSlot, isCounted: isSecondSlotRight },
  sideQuestionSeen: { label: "side question: seen", among: isSideQuestion, isCounted: isQuestionSeen },
  sideQuestionRight: { label: "side question: right", among: isSideQuestion, isCounted: isRight },
  outright: { label: "all messages: not asked back", among: isAny, isCounted: isOutright },
  outrightRight: { label: "  right of these", among: isOutright, isCounted: isRight },
  topicOutright: { label: "question: a topic answered", among: isMeant("answer"), isCounted: isTaken("answer") },
  topicOutrightRight: {
    label: "  right of these",
    among: (one) => isMeant("answer")(one) && isTaken("answer")(one),
    isCounted: isTopicRight,
  },
  wrongAnswers: { label: "all messages: wrong topic answered", among: isAny, isCounted: isWrongTopic },
};
