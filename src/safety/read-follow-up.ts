import { compilePatterns, findMatches, patternsOf } from "./pattern.ts";
import { readSentences } from "./read-words.ts";
import { type FollowUp, followUps } from "./rules/follow-ups.ts";
import { wordClasses } from "./rules/word-classes.ts";

const index = compilePatterns(
  wordClasses,
  followUps.flatMap((rule) => patternsOf(rule, rule.patterns)),
);

/** What a message means as an answer to a crisis message or a check-in, or null when it says something of its own. */
export function readFollowUp(text: string): FollowUp | null {
  const words = readSentences(text).flatMap((sentence) => sentence.words.filter((word) => word !== ","));
  const found = findMatches(index, words.slice(0, mostWords));
  const rule = followUps.find(
    (candidate) =>
      words.length <= candidate.mostWords &&
      found.some(({ owner, start }) => owner === candidate && (start === 0 || !candidate.isOpening)),
  );
  return rule?.means ?? null;
}

const mostWords = Math.max(...followUps.map((rule) => rule.mostWords));

/** A message that ends in a question or goes on after its "no" has something else in it. */
export function saysMore(text: string): boolean {
  const sentences = readSentences(text);
  return sentences.some(({ isQuestion }) => isQuestion) || sentences.flatMap(({ words }) => words).length > shortAnswer;
}

/** Up to this many words, "no" and what follows it are one answer. */
const shortAnswer = 7;
