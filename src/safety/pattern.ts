import { wordClasses } from "./rules/word-classes.ts";

interface Entry<T> {
  readonly owner: T;
  /** Matches words that each end in a space, from its `lastIndex` on. */
  readonly pattern: RegExp;
}

/** Patterns by the word they begin with, so that each word of a text tries only a few. */
export type PatternIndex<T> = ReadonlyMap<string, readonly Entry<T>[]>;

/** Where a pattern was found: words `start` to `end` (exclusive). */
export interface Match<T> {
  readonly owner: T;
  readonly start: number;
  readonly end: number;
}

/**
 * Compiles lists of patterns, each with its owner. Patterns stand on lines of their own or between ` / `. A pattern is
 * words with single spaces; `a|b_c` is either word `a` or the words `b c`, `<name>` an alternative of `wordClasses`, `?`
 * at the end makes a place optional, `..` stands for up to 3 words, `...` for up to 8. A pattern that begins with a gap
 * or an optional place is a fault.
 *
 *     "<want> to? die"   finds  "want to die", "wanna die" (read as "want to die")
 */
export function compilePatterns<T>(lists: readonly (readonly [owner: T, patterns: string])[]): PatternIndex<T> {
  const index = new Map<string, Entry<T>[]>();
  for (const [owner, list] of lists) {
    for (const pattern of list.split(/ \/ |\n/).flatMap((part) => part.trim() || [])) {
      const places = withClasses(pattern).split(" ");
      const entry = { owner, pattern: new RegExp(places.map(toSource).join(""), "y") };
      for (const word of firstWords(pattern, places)) index.set(word, (index.get(word) ?? []).concat(entry));
    }
  }
  return index;
}

function withClasses(pattern: string): string {
  return pattern.replace(/<([a-z-]+)>/g, (_, name: string) => {
    const alternatives = wordClasses[name];
    if (alternatives === undefined) throw new Error(`pattern "${pattern}": <${name}> is no word class`);
    return alternatives;
  });
}

function firstWords(pattern: string, [first = ""]: readonly string[]): ReadonlySet<string> {
  if (/^\.\.|\?$/.test(first)) throw new Error(`pattern "${pattern}": must begin with a word that is not optional`);
  return new Set(first.split("|").map((option) => option.replace(/_.*/, "")));
}

/** A gap does not reach over "but", "not" and "never": behind them something else is said, or the opposite. */
function toSource(place: string): string {
  if (place === "..") return "(?:(?!(?:but|not|never) )\\S+ ){0,3}?";
  if (place === "...") return "(?:(?!(?:but|not|never) )\\S+ ){0,8}?";
  const words = place.replace(/\?$/, "").replace(/[$*]/g, "\\$&").replaceAll("_", " ");
  return place.endsWith("?") ? `(?:(?:${words}) )?` : `(?:${words}) `;
}

/** Every match, by the word it starts at; the time is linear in the words, since all gaps are bounded. */
export function findMatches<T>(index: PatternIndex<T>, words: readonly string[]): readonly (readonly Match<T>[])[] {
  const text = `${words.join(" ")} `;
  let offset = 0;
  return words.map((word, start) => {
    const found = (index.get(word) ?? []).flatMap(({ owner, pattern }) => {
      pattern.lastIndex = offset;
      const said = pattern.exec(text)?.[0];
      return said === undefined ? [] : { owner, start, end: start + said.split(" ").length - 1 };
    });
    offset += word.length + 1;
    return found;
  });
}
