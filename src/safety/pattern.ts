import type { WordClasses } from "./rule.ts";

/** How many words a `..` and a `...` may stand for. */
const shortGap = 3;
const longGap = 8;
/** A gap does not reach over these: behind them something else is said, or the opposite. */
const gapBreakers: ReadonlySet<string> = new Set(["but", "not", "never"]);

/** One place of a pattern: single words, longer alternatives by their first word, or a gap of so many words. */
interface Place {
  readonly words: ReadonlySet<string>;
  readonly longer: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly isOptional: boolean;
  /** 0 for a place that is no gap. */
  readonly gap: number;
}

/** A compiled pattern with its owner. */
interface Entry<T> {
  readonly owner: T;
  readonly places: readonly Place[];
}

/** Where a pattern was found: words `start` to `end` (exclusive). */
export interface Match<T> {
  readonly owner: T;
  readonly start: number;
  readonly end: number;
}

/** Patterns by the word they begin with, so that each word of a text tries only a few. */
export type PatternIndex<T> = ReadonlyMap<string, readonly Entry<T>[]>;

/** The single patterns of a list that is separated by ` / ` or line breaks, each with the list's owner. */
export function patternsOf<T>(owner: T, list: string): readonly { readonly owner: T; readonly pattern: string }[] {
  return list.split(/ \/ |\n/).flatMap((part) => (part.trim() === "" ? [] : { owner, pattern: part.trim() }));
}

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
    const places = pattern.split(" ").map((place) => compilePlace(classes, pattern, place));
    for (const word of firstWords(pattern, places[0])) {
      const entries = index.get(word) ?? [];
      entries.push({ owner, places });
      index.set(word, entries);
    }
  }
  return index;
}

function compilePlace(classes: WordClasses, pattern: string, place: string): Place {
  if (place === ".." || place === "...") {
    return { words: new Set(), longer: new Map(), isOptional: false, gap: place === ".." ? shortGap : longGap };
  }
  const isOptional = place.endsWith("?");
  const words = (isOptional ? place.slice(0, -1) : place).replace(/<([a-z-]+)>/g, (_, name: string) => {
    const alternatives = classes[name];
    if (alternatives === undefined) throw new Error(`pattern "${pattern}": <${name}> is no word class`);
    return alternatives;
  });
  const options = words.split("|").map((option) => option.split("_"));
  return {
    words: new Set(options.filter(({ length }) => length === 1).flat()),
    longer: byFirst(options),
    isOptional,
    gap: 0,
  };
}

function byFirst(options: readonly (readonly string[])[]): Place["longer"] {
  const longer = new Map<string, (readonly string[])[]>();
  for (const option of options.filter(({ length }) => length > 1)) {
    const [first = ""] = option;
    longer.set(first, [...(longer.get(first) ?? []), option]);
  }
  return longer;
}

function firstWords(pattern: string, first: Place | undefined): readonly string[] {
  const words = first === undefined || first.isOptional ? [] : [...first.words, ...first.longer.keys()];
  if (words.length === 0) throw new Error(`pattern "${pattern}": must begin with a word that is not optional`);
  return [...new Set(words)];
}

/** Every place where a pattern matches; the time is linear in the words, since all gaps are bounded. */
export function findMatches<T>(index: PatternIndex<T>, words: readonly string[]): readonly Match<T>[] {
  const found: Match<T>[] = [];
  words.forEach((word, start) => {
    for (const { owner, places } of index.get(word) ?? []) {
      const end = matchFrom(places, 0, words, start);
      if (end >= 0) found.push({ owner, start, end });
    }
  });
  return found;
}

/** The end of the first way in which the places from `at` on match the words from `word` on, or -1. */
function matchFrom(places: readonly Place[], at: number, words: readonly string[], word: number): number {
  const place = places[at];
  if (place === undefined) return word;
  if (place.gap > 0) return matchAfterGap(places, at, words, word, place.gap);
  const end = matchHere(place, places, at, words, word);
  return end < 0 && place.isOptional ? matchFrom(places, at + 1, words, word) : end;
}

function matchHere(place: Place, places: readonly Place[], at: number, words: readonly string[], word: number): number {
  const said = words[word];
  if (said === undefined) return -1;
  const end = place.words.has(said) ? matchFrom(places, at + 1, words, word + 1) : -1;
  if (end >= 0) return end;
  for (const option of place.longer.get(said) ?? []) {
    if (!option.every((part, offset) => words[word + offset] === part)) continue;
    const longerEnd = matchFrom(places, at + 1, words, word + option.length);
    if (longerEnd >= 0) return longerEnd;
  }
  return -1;
}

function matchAfterGap(
  places: readonly Place[],
  at: number,
  words: readonly string[],
  word: number,
  most: number,
): number {
  for (let next = word; next <= word + most && next < words.length; next += 1) {
    const end = matchFrom(places, at + 1, words, next);
    if (end >= 0) return end;
    if (gapBreakers.has(words[next] ?? "")) return -1;
  }
  return -1;
}
