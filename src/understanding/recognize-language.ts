import type { Language } from "../core/content.ts";
import { notUnderstood } from "../core/interpretation.ts";
import type { Recognizer } from "./reading.ts";

/** So many small words of another language tell it; in a short message fewer do. */
const tellingWords = 3;
const tellingWordsOfShort = 2;
const shortMessage = 5;

const englishWords = new Set(
  "the and is i to of a in it that my with for you what not do be me on are have was can how this or if am they would".split(
    " ",
  ),
);

const wordOfOtherScript = /^[^\p{Script=Latin}]+$/u;

/** Notices a message in another language of the content, by its small words or by its script. */
export function createRecognizeLanguage(languages: readonly Language[]): Recognizer {
  return ({ text, words }) => {
    const english = words.filter((word) => englishWords.has(word)).length;
    const needed = words.length <= shortMessage && english === 0 ? tellingWordsOfShort : tellingWords;
    const isForeignScript = isMostlyOtherScript(text);
    const counted = languages.map(({ id, words: known }) => ({ id, count: countKnown(known, words, text) }));
    const best = counted.reduce((a, b) => (b.count > a.count ? b : a), { id: "", count: 0 });
    const isTold = isForeignScript ? best.count > 0 : best.count >= needed && best.count > english;
    return isTold ? { ...notUnderstood, language: best.id, confidence: 1 } : null;
  };
}

/** Scripts without spaces are searched for the word anywhere. */
function countKnown(known: readonly string[], words: readonly string[], text: string): number {
  return (
    known.filter(
      (word) => words.includes(word) || (wordOfOtherScript.test(word) && word.length > 1 && text.includes(word)),
    ).length + known.filter((word) => word.length === 1 && /\p{Script=Han}/u.test(word) && text.includes(word)).length
  );
}

function isMostlyOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => !/\p{Script=Latin}/u.test(letter)).length * 2 > letters.length;
}
