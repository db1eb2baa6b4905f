import { normalize } from "../core/normalize.ts";
import { compilePatterns, findMatches } from "./pattern.ts";
import { readSentences, withoutPauses } from "./read-words.ts";
import { type FollowUp, followUps, hedges } from "./rules/follow-ups.ts";

const index = compilePatterns(followUps.map((rule) => [rule, rule.patterns] as const));
const mostWords = Math.max(...followUps.map((rule) => rule.mostWords));
/** Up to this many words, "no" and what follows it are one answer. */
const shortAnswer = 7;

/** What a message means as an answer to a crisis message or a check-in, or null when it says something of its own. */
export function readFollowUp(text: string): FollowUp | null {
  const words = withoutPauses(readSentences(text));
  if (words.length > mostWords) return null;
  if (hedges.has(wordsOf(text))) return "yes";
  const found = findMatches(index, words).flat();
  const rule = followUps.find(
    (candidate) =>
      words.length <= candidate.mostWords &&
      found.some(({ owner, start }) => owner === candidate && (start === 0 || !candidate.isOpening)),
  );
  return rule?.means ?? null;
}

/** A message without its punctuation, in lower case. */
function wordsOf(text: string): string {
  return normalize(text)
    .replace(/[^\p{L} ]/gu, "")
    .trim();
}

/** A message that asks a question or goes on after its "no" has something else in it. */
export function saysMore(text: string): boolean {
  return /[?？]/.test(text) || readSentences(text).flat().length > shortAnswer;
}
