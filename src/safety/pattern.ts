import type { WordClasses } from "./rule.ts";

/** How many words a `..` and a `...` may stand for. */
const shortGap = 3;
const longGap = 8;

/** One place of a pattern: alternatives of one or more words, where `[]` leaves it out, or a gap of so many words. */
type Element = { readonly options: readonly (readonly string[])[] } | { readonly gap: number };

/** A compiled pattern with its owner. */
interface Entry<T> {
  readonly owner: T;
  readonly elements: readonly Element[];
}

/** Where a pattern was found: words `start` to `end` (exclusive). */
export interface Match<T> {
  readonly owner: T;
  readonly start: number;
  readonly end: number;
}

/** Patterns by the word they begin with, so that each word of a text tries only a few. */
export type PatternIndex<T> = ReadonlyMap<string, readonly Entry<T>[]>;

/**
 * Compiles patterns. A pattern is words with single spaces; `a|b_c` is either word `a` or the words `b c`, `<name>` an
 * alternative of `classes`, `?` at the end makes a place optional, `..` stands for up to 3 words, `...` for up to 8.
 * A pattern that begins with a gap or an optional place is a fault.
 *
 *     "<want> to? die"   finds  "want to die", "wanna die" (read as "want to die")
 */
export function compilePatterns<T>(
  classes: WordClasses,
  patterns: readonly { readonly owner: T; readonly pattern: string }[],
): PatternIndex<T> {
  const index = new Map<string, Entry<T>[]>();
  for (const { owner, pattern } of patterns) {
    const elements = pattern.split(" ").map((place) => compilePlace(classes, pattern, place));
    for (const word of firstWords(pattern, elements[0])) {
      index.set(word, [...(index.get(word) ?? []), { owner, elements }]);
    }
  }
  return index;
}

function compilePlace(classes: WordClasses, pattern: string, place: string): Element {
  if (place === "..") return { gap: shortGap };
  if (place === "...") return { gap: longGap };
  const isOptional = place.endsWith("?");
  const name = isOptional ? place.slice(0, -1) : place;
  const words = name.replace(/<([a-z-]+)>/g, (_, className: string) => {
    const alternatives = classes[className];
    if (alternatives === undefined) throw new Error(`pattern "${pattern}": <${className}> is no word class`);
    return alternatives;
  });
  const options = words.split("|").map((option) => option.split("_"));
  return { options: isOptional ? [...options, []] : options };
}

function firstWords(pattern: string, first: Element | undefined): readonly string[] {
  const options = first !== undefined && "options" in first ? first.options : [];
  const words = options.flatMap((option) => option[0] ?? []);
  if (words.length === 0 || words.length < options.length) {
    throw new Error(`pattern "${pattern}": must begin with a word that is not optional`);
  }
  return [...new Set(words)];
}

/** Every place where a pattern matches; the time is linear in the words, since all gaps are bounded. */
export function findMatches<T>(index: PatternIndex<T>, words: readonly string[]): readonly Match<T>[] {
  return words.flatMap((word, start) =>
    (index.get(word) ?? []).flatMap(({ owner, elements }) => {
      const end = matchFrom(elements, 0, words, start);
      return end === null ? [] : [{ owner, start, end }];
    }),
  );
}

/** The end of the first way in which the elements from `place` on match the words from `at` on, or null. */
function matchFrom(elements: readonly Element[], place: number, words: readonly string[], at: number): number | null {
  const element = elements[place];
  if (element === undefined) return at;
  if ("gap" in element) return matchAfterGap(elements, place, words, at, element.gap);
  for (const option of element.options) {
    if (!option.every((word, offset) => words[at + offset] === word)) continue;
    const end = matchFrom(elements, place + 1, words, at + option.length);
    if (end !== null) return end;
  }
  return null;
}

function matchAfterGap(
  elements: readonly Element[],
  place: number,
  words: readonly string[],
  at: number,
  most: number,
): number | null {
  for (let next = at; next <= at + most && next < words.length; next += 1) {
    const end = matchFrom(elements, place + 1, words, next);
    if (end !== null) return end;
    if (words[next] === "but") return null;
  }
  return null;
}
