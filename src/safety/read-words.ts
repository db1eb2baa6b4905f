import { normalize, withoutAccents } from "../core/normalize.ts";
import { fillers, maskedWords, misspeltWords, readAs, spacedWords } from "./rules/spelling.ts";

/** A sentence as the screen reads it: plain words, where `,` is a pause; `text` is kept for scripts without spaces. */
export interface Sentence {
  readonly words: readonly string[];
  readonly text: string;
  readonly isQuestion: boolean;
}

/** Which letters a digit or symbol may stand for; `*` stands for any. */
const masks: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "il",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "@": "a",
  $: "s",
  "!": "i",
  "|": "il",
};

const wordOrPause = /[\p{L}\p{N}@$!|*']+|[,:()"]|\p{Extended_Pictographic}/gu;

/** Cuts a text into sentences of plain words: normalized, without accents and fillers, short forms written out. */
export function readSentences(text: string): readonly Sentence[] {
  return (
    withoutAccents(normalize(text)).match(/[^.!?;\n。！？…]*(?:[.!?;…](?!\s|$)[^.!?;\n。！？…]*)*[.!?;\n。！？…]*/gu) ??
    []
  )
    .filter((part) => part !== "")
    .map((part) => ({ words: readWords(part), text: part, isQuestion: part.includes("?") || part.includes("？") }));
}

/** The words of a sentence. "my self" is one word; "self-harm" is two. */
function readWords(sentence: string): readonly string[] {
  const words = [...sentence.matchAll(wordOrPause)].flatMap(([token]) => readWord(token));
  return words.flatMap((word, at) => {
    if (word === "self" && words[at - 1] === "my") return [];
    if (word === "my" && words[at + 1] === "self") return ["myself"];
    return fillers.has(word) ? [] : [word];
  });
}

function readWord(token: string): readonly string[] {
  if (/^[,:()"]$/.test(token)) return [","];
  const masked = unmask(token);
  if (masked !== null) return [masked];
  const plain = token.replace(
    /^[^\p{L}\p{N}\p{Extended_Pictographic}]+|[^\p{L}\p{N}\p{Extended_Pictographic}]+$/gu,
    "",
  );
  return expand(plain).flatMap((word) => splitJoined(word) ?? [correct(word)]);
}

/** What an ending after an apostrophe says. Other endings (`o'clock`) stay part of the word. */
const endings: Readonly<Record<string, string>> = {
  "'m": "am",
  "'re": "are",
  "'ve": "have",
  "'ll": "will",
  "'d": "would",
  "n't": "not",
};

function expand(word: string): readonly string[] {
  const known = readAs.get(word);
  if (known !== undefined) return known.split(" ");
  const [, stem, ending] = /^(.+?)('m|'re|'ve|'ll|'d|'s|n't)$/.exec(word) ?? [];
  if (stem === undefined || ending === undefined) return word === "" ? [] : [word.replace(/'/g, "")];
  if (ending !== "'s") return [...expand(stem), endings[ending] ?? ending];
  return /^(?:he|she|it|that|there|who|what|where|here)$/.test(stem) ? [stem, "is"] : expand(stem);
}

/** The risk word that digits or symbols hide, or null. */
function unmask(token: string): string | null {
  if (!/[^\p{L}']/u.test(token) || !/\p{L}/u.test(token)) return null;
  const word = maskedWords.find(
    (candidate) =>
      candidate.length === token.length &&
      [...candidate].every((letter, at) => {
        const shown = token[at] ?? "";
        return shown === letter || shown === "*" || (masks[shown] ?? "").includes(letter);
      }),
  );
  return word ?? null;
}

/** A run of letters written apart, cut into words, when all of it can be; else null. */
function splitJoined(word: string): readonly string[] | null {
  if (word.length < 8 || word.length > 40) return null;
  const cuts: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    const last = spacedWords.find((part) => word.endsWith(part, end) && cuts[end - part.length] !== undefined);
    if (last !== undefined) cuts[end] = [...(cuts[end - last.length] ?? []), last];
  }
  const parts = cuts[word.length] ?? null;
  return parts?.at(-1) === "self" && parts.at(-2) === "my" ? [...parts.slice(0, -2), "myself"] : parts;
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
  if (word[0] !== known[0] || Math.abs(word.length - known.length) > 1 || word === known) return false;
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
