import { normalize, withoutAccents } from "../core/normalize.ts";
import { fillers, maskedWords, masks, misspeltWords, readAs, spacedWords } from "./rules/spelling.ts";

const wordOrPause = /[\p{L}\p{N}@$!|*']+|[,:()"]|\p{Extended_Pictographic}/gu;
const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/**
 * Cuts a text into sentences of plain words: normalized, without accents and fillers, short forms written out. `,` is a
 * pause; of Japanese, each sign is a word.
 */
export function readSentences(text: string): readonly (readonly string[])[] {
  const plain = withoutAccents(normalize(text)).replace(japanese, " $& ");
  return plain
    .replace(/\bmy self\b(?![- ]harm)/g, "myself")
    .split(/(?<=[.!?;]) |[\n。]/)
    .map((sentence) => (sentence.match(wordOrPause) ?? []).flatMap(readWord).filter((word) => !fillers.has(word)));
}

/** The words of all sentences, in one. */
export function withoutPauses(sentences: readonly (readonly string[])[]): readonly string[] {
  return sentences.flat().filter((word) => word !== ",");
}

function readWord(said: string): readonly string[] {
  const known = readAs.get(said);
  if (known !== undefined) return known;
  if (/^[,:()"]$/.test(said)) return [","];
  const bare = said.replace(/^[@$!|*']+|[@$!|*']+$/g, "");
  const masked = /^[\p{L}']+$/u.test(said) ? undefined : (unmask(said) ?? unmask(bare));
  return masked === undefined ? writeOut(bare).flatMap((word) => splitJoined(word) ?? correct(word)) : [masked];
}

/** What a short form stands for, and what an ending after an apostrophe says; `o'clock` stays a word. */
function writeOut(word: string): readonly string[] {
  const known = readAs.get(word);
  if (known !== undefined) return known;
  const [, stem, ending] = /^(.+?)('m|'re|'ve|'ll|'d|'s|n't)$/.exec(word) ?? [];
  if (stem === undefined || ending === undefined) return word === "" ? [] : [word.replaceAll("'", "")];
  if (ending !== "'s") return [...writeOut(stem), ...(readAs.get(ending) ?? [])];
  return /^(?:he|she|it|that|there|who|what|where|here)$/.test(stem) ? [stem, "is"] : writeOut(stem);
}

/** The risk word that digits or symbols hide; `*` hides any letter. */
function unmask(said: string): string | undefined {
  if (!/\p{L}/u.test(said)) return undefined;
  return maskedWords.find(
    (word) =>
      word.length === said.length &&
      [...said].every((shown, at) => shown === word[at] || shown === "*" || masks.has(`${shown}${word[at]}`)),
  );
}

/** A run of letters written apart, cut into words, when all of it can be; else null. */
function splitJoined(word: string): readonly string[] | null {
  if (word.length < 8 || word.length > 40) return null;
  const cuts: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    const last = spacedWords.find((part) => word.endsWith(part, end) && cuts[end - part.length] !== undefined);
    if (last !== undefined) cuts[end] = [...(cuts[end - last.length] ?? []), last];
  }
  return cuts[word.length] ?? null;
}

/** Puts right a letter doubled or not doubled (`dieee`, `kiling`), or one slip in a long word. */
function correct(word: string): string {
  if (maskedWords.includes(word) || misspeltWords.includes(word)) return word;
  return (
    singleLettered.get(withSingleLetters(word)) ?? misspeltWords.find((known) => isOneEditAway(word, known)) ?? word
  );
}

const singleLettered: ReadonlyMap<string, string> = new Map(maskedWords.map((word) => [withSingleLetters(word), word]));

function withSingleLetters(word: string): string {
  return word.replace(/(\p{L})\1/gu, "$1");
}

/** Whether one letter changed, added, left out or exchanged with the next turns one word into the other. */
function isOneEditAway(word: string, known: string): boolean {
  if (word[0] !== known[0] || Math.abs(word.length - known.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === known[start]) start += 1;
  const [left, right] = [word.slice(start), known.slice(start)];
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}
