import type { Topic } from "../core/content.ts";
import { type Interpretation, notUnderstood, type ScoredTopic } from "../core/interpretation.ts";
import type { RankedKind } from "./examples.ts";
import type { ScoredMeaning } from "./rank-meanings.ts";
import { toInterpretation } from "./recognizer.ts";

/**
 * From here on the likeliest meaning is taken, if it leads by the margin. Chosen by three-fold cross-validation inside the
 * content (blocks of seven phrases held out, November 2026): there 70 % of what was answered was right, which on messages
 * of a writer who had not read the phrases was 94 %.
 */
const enough = 0.3;
const leastMargin = 0.1;
/** Another kind than a topic needs no margin when it is so many times likelier than the best topic. */
const leadOverTopics = 2;
/** Less likely, a kind of message is not taken for what it seems; a command does something, so it must be likelier. */
const leastOfKind: Readonly<Record<RankedKind, number>> = {
  answer: 0.09,
  "not-covered": 0.1,
  command: 0.2,
  "small-talk": 0.2,
  "off-topic": 0.05,
};
/** Less likely topics are not worth offering; where nothing is likely, those are that hold so much together. */
const leastOffered = 0.04;
const fairShare = 0.04;
const mostOffered = 3;
/** When nothing is likely, a message is off-topic if that is among so many guesses, or if it asks and is this likely. */
const firstGuesses = 3;
const leastOfEveryday = 0.04;
/** The two sides of one question are asked apart when the third topic is below this share of the second. */
const shareOfThird = 0.6;

/** What a message shows beside its likely meanings: whether it asks, and whether it has words that speak of therapy. */
export interface Clues {
  readonly isAsking: boolean;
  readonly isTopical: boolean;
}

/** What is done with a ranking: answer, offer two or three topics, or take another kind of message for what it is. */
export function decide(
  ranking: readonly ScoredMeaning[],
  topics: ReadonlyMap<string, Topic>,
  clues: Clues,
): Interpretation {
  const [best, next] = ranking;
  const answers = ranking
    .filter(({ kind }) => kind === "answer")
    .map(({ id, confidence }) => ({ topic: id, confidence }));
  if (best === undefined || best.confidence < leastOfKind[best.kind]) return belowAll(ranking, answers, topics, clues);
  const likely = answers.filter(({ confidence }) => confidence >= leastOffered);
  const isSure = best.confidence >= enough && best.confidence - (next?.confidence ?? 0) >= leastMargin;
  const isOther = best.kind !== "answer" && best.confidence > leadOverTopics * (likely[0]?.confidence ?? 0);
  if (isSure || isOther || likely.length < 2) {
    const others = likely.filter(({ topic }) => best.kind !== "answer" || topic !== best.id);
    return toInterpretation(best, best.confidence, others.slice(0, mostOffered));
  }
  return { ...notUnderstood, confidence: best.confidence, alternatives: toOffer(likely, topics) };
}

/** Nothing is likely: an everyday question is off-topic; what speaks of therapy gets the best topics as choices. */
function belowAll(
  ranking: readonly ScoredMeaning[],
  answers: readonly ScoredTopic[],
  topics: ReadonlyMap<string, Topic>,
  { isAsking, isTopical }: Clues,
): Interpretation {
  const place = ranking.findIndex(({ kind }) => kind === "off-topic");
  const offTopic = ranking[place];
  const isEveryday = isAsking && !isTopical && (offTopic?.confidence ?? 0) >= leastOfEveryday;
  if (offTopic !== undefined && (isEveryday || place < firstGuesses))
    return toInterpretation(offTopic, offTopic.confidence);
  const counterpart = topics.get(answers[0]?.topic ?? "")?.counterpart;
  const sides = answers.filter(({ topic }, index) => index === 0 || topic === counterpart);
  const alternatives = [...new Set([...sides, ...answers])].slice(0, mostOffered);
  const isFair = confidenceOf(alternatives) >= fairShare * confidenceOf(answers);
  return isTopical && isFair
    ? { ...notUnderstood, confidence: confidenceOf(alternatives), alternatives }
    : notUnderstood;
}

function confidenceOf(topics: readonly ScoredTopic[]): number {
  return topics.reduce((sum, { confidence }) => sum + confidence, 0);
}

/** "Alone or in a group?" when that is all that is unclear; else the likeliest three. */
function toOffer(likely: readonly ScoredTopic[], topics: ReadonlyMap<string, Topic>): readonly ScoredTopic[] {
  const [first, second, third] = likely;
  const areSides = first !== undefined && topics.get(first.topic)?.counterpart === second?.topic;
  const isThirdFar = (third?.confidence ?? 0) < shareOfThird * (second?.confidence ?? 0);
  return likely.slice(0, areSides && isThirdFar ? 2 : mostOffered);
}
