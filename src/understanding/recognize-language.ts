import type { Language } from "../core/content.ts";
import { notUnderstood } from "../core/interpretation.ts";
import { leastKnown, type Recognizer } from "./recognizer.ts";

/** So many small words of another language tell it, and more of them than English ones; among unknown words one does. */
const tellingWords = 3;

const englishWords = new Set(
  "the and is i to of a in it that my with for you what not do be me on are have was can how this or if am they would".split(
    " ",
  ),
);

/** Notices a message in another language of the content, by its small words or by its script. */
export function createRecognizeLanguage(languages: readonly Language[]): Recognizer {
  return ({ text, words, known }) => {
    const english = words.filter((word) => englishWords.has(word)).length;
    const counted = languages.map(({ id, words: small }) => ({ id, count: countSmall(small, words, text) }));
    const best = counted.reduce((a, b) => (b.count > a.count ? b : a), { id: "", count: 0 });
    if (best.count === 0 && isInOtherScript(text)) return { ...notUnderstood, language: undetermined, confidence: 1 };
    const isTold = known < leastKnown ? best.count > 0 : best.count >= tellingWords && best.count > english;
    return isTold ? { ...notUnderstood, language: best.id, confidence: 1 } : null;
  };
}

/** ISO 639-2 for a language that is not known. */
const undetermined = "und";

/** Whether most letters are in another script than the Latin: nobody who writes so is left without the lines. */
function isInOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  return letters.length > 1 && latin.length < letters.length / 2;
}

/** Scripts without spaces between words are searched for the word anywhere. */
function countSmall(small: readonly string[], words: readonly string[], text: string): number {
  return small.filter(
    (word) =>
      words.includes(word) ||
      (/^\p{Script=Han}|^[\p{Script=Hiragana}\p{Script=Katakana}]./u.test(word) && text.includes(word)),
  ).length;
}
