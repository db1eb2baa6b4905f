import type { CrisisPhrases } from "../core/crisis.ts";
import type { Risk } from "../core/risk.ts";
import { compilePatterns, findMatches, type Match, type PatternIndex, patternsOf } from "./pattern.ts";
import { readSentences, type Sentence } from "./read-words.ts";
import type { Circumstances, Rule } from "./rule.ts";
import { circumstanceClasses, circumstances } from "./rules/circumstances.ts";
import { scriptPhrases } from "./rules/languages.ts";
import { rules } from "./rules/rules.ts";
import { wholeTextRules } from "./rules/whole-texts.ts";
import { wordClasses } from "./rules/word-classes.ts";
import { type Message, reach, ruledRisk, weigh } from "./weigh.ts";

/** Rules that are ready to be looked for: the built-in ones, and a clinic's phrases. */
export type CompiledRules = readonly PatternIndex<Rule>[];

/** What the screen saw in a text, and why: for tests and developers, never for a log. */
export interface Finding {
  readonly rule: string;
  /** The words that matched, as the screen reads them. */
  readonly span: string;
  /** Null: the circumstances take it back. */
  readonly risk: Risk | null;
}

const builtIn = compileRuleList(rules);
/** Rules that count only when they take in the whole text. */
const wholeTexts = compileRuleList(wholeTextRules);
/** What makes a rule worse, by its id. */
const worsenings = compilePatterns(
  wordClasses,
  rules.flatMap(({ id, worseWith }) => patternsOf(id, worseWith?.patterns ?? "")),
);
const circumstanceIndex = compilePatterns(
  { ...wordClasses, ...circumstanceClasses },
  (Object.keys(circumstances) as (keyof Circumstances)[]).flatMap((owner) => patternsOf(owner, circumstances[owner])),
);

function compileRuleList(list: readonly Rule[]): PatternIndex<Rule> {
  return compilePatterns(
    wordClasses,
    list.flatMap((rule) => patternsOf(rule, rule.patterns)),
  );
}

/** The built-in rules with phrases that a clinic added: those are taken word for word, and can only add. */
export function compileRules({ crisis, checkIn }: CrisisPhrases): CompiledRules {
  const added: readonly Rule[] = [
    { id: "added", tier: "crisis", category: "other", variant: "urgent", patterns: toPatterns(crisis) },
    { id: "added", tier: "check-in", category: "other", variant: "self", patterns: toPatterns(checkIn) },
  ];
  return [builtIn, compileRuleList(added)];
}

function toPatterns(phrases: readonly string[]): string {
  return phrases
    .map((phrase) =>
      readSentences(phrase)
        .flatMap((sentence) => sentence.words)
        .join(" "),
    )
    .join("\n");
}

/**
 * What danger a text tells of, or null: the whole text, sentence by sentence, and the heaviest one counts. Pure, without
 * clock or network; its time is linear in the text's length.
 */
export function screen(compiled: CompiledRules, text: string): Risk | null {
  let heaviest: Risk | null = null;
  for (const { risk } of findings(compiled, text)) {
    if (risk?.tier === "crisis") return risk;
    heaviest ??= risk;
  }
  return heaviest;
}

/** Screens a text; when the screen itself fails, says so to `onFault` and returns a check-in, which carries the lines. */
export function safeScreen(compiled: CompiledRules, text: string, onFault: (fault: Error) => void): Risk | null {
  try {
    return screen(compiled, text);
  } catch (cause) {
    onFault(new Error("The crisis screen failed on a message", { cause }));
    return { tier: "check-in", category: "other", about: "self", variant: "urgent" };
  }
}

/** Every place of a text where a rule matched, and what became of it. */
export function explain(compiled: CompiledRules, text: string): readonly Finding[] {
  return [...findings(compiled, text)];
}

/** One after the other, so that the screen can stop at the first crisis. */
function* findings(compiled: CompiledRules, text: string): Iterable<Finding> {
  const sentences = readSentences(text);
  yield* wholeTextFindings(sentences);
  yield* scriptFindings(sentences);
  const around = sentences.map(({ words }) => findMatches(circumstanceIndex, words));
  const message: Message = {
    said: new Set(around.flat().map(({ owner }) => owner)),
    worse: new Set(sentences.flatMap(({ words }) => findMatches(worsenings, words).map(({ owner }) => owner))),
  };
  for (const [at, { words }] of sentences.entries()) {
    const nearby = createNearby(around[at] ?? []);
    for (const match of compiled.flatMap((index) => findMatches(index, words))) {
      const risk = weigh({ ...match, words, around: nearby(match.start, match.end) }, message);
      yield { rule: match.owner.id, span: words.slice(match.start, match.end).join(" "), risk };
    }
  }
}

/** Finds the circumstances near a place without walking through all of them: a sentence may be very long. */
function createNearby(around: readonly Match<keyof Circumstances>[]) {
  const byStart = new Map<number, Match<keyof Circumstances>[]>();
  for (const found of around) byStart.set(found.start, [...(byStart.get(found.start) ?? []), found]);
  return (start: number, end: number): readonly Match<keyof Circumstances>[] => {
    const first = start - 2 * reach;
    return Array.from({ length: end + reach - first }, (_, offset) => byStart.get(first + offset) ?? []).flat();
  };
}

function wholeTextFindings(sentences: readonly Sentence[]): readonly Finding[] {
  const words = sentences.flatMap((sentence) => sentence.words).filter((word) => word !== ",");
  return findMatches(wholeTexts, words)
    .filter(({ start, end }) => start === 0 && end === words.length)
    .map(({ owner }) => ({ rule: owner.id, span: words.join(" "), risk: ruledRisk(owner) }));
}

function scriptFindings(sentences: readonly Sentence[]): readonly Finding[] {
  return scriptPhrases.flatMap(({ rule, phrases }) =>
    phrases
      .filter((phrase) => sentences.some(({ text }) => text.includes(phrase)))
      .map((phrase) => ({ rule: rule.id, span: phrase, risk: ruledRisk(rule) })),
  );
}
