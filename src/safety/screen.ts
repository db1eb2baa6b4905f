import type { Risk } from "../core/risk.ts";
import { compilePatterns, findMatches, type Match, type PatternIndex } from "./pattern.ts";
import { readSentences, type Sentence } from "./read-words.ts";
import type { Circumstances, Rule } from "./rule.ts";
import { circumstanceClasses, circumstances } from "./rules/circumstances.ts";
import { scriptPhrases } from "./rules/languages.ts";
import { rules as builtInRules } from "./rules/rules.ts";
import { wholeTextRules } from "./rules/whole-texts.ts";
import { wordClasses } from "./rules/word-classes.ts";
import { type Message, reach, ruledRisk, weigh } from "./weigh.ts";

/** Rules that are ready to be looked for. */
export interface CompiledRules {
  readonly rules: PatternIndex<Rule>;
  readonly circumstances: PatternIndex<keyof Circumstances>;
  /** Rules that count only when they take in the whole text. */
  readonly wholeTexts: PatternIndex<Rule>;
  /** What makes a rule worse, by its id. */
  readonly worse: PatternIndex<string>;
}

/** What the screen saw in a text, and why: for tests and developers, never for a log. */
export interface Finding {
  readonly rule: string;
  /** The words that matched, as the screen reads them. */
  readonly span: string;
  /** Null: the circumstances take it back. */
  readonly risk: Risk | null;
}

/** Compiles the built-in rules with phrases that a clinic added: those are taken word for word and can only add. */
export function compileRules(added: {
  readonly crisis: readonly string[];
  readonly checkIn: readonly string[];
}): CompiledRules {
  const rules: readonly Rule[] = [
    ...builtInRules,
    {
      id: "added-crisis",
      tier: "crisis",
      category: "other",
      variant: "urgent",
      patterns: added.crisis.flatMap(toPattern),
    },
    {
      id: "added-check-in",
      tier: "check-in",
      category: "other",
      variant: "self",
      patterns: added.checkIn.flatMap(toPattern),
    },
  ];
  return {
    rules: compileRuleList(rules),
    circumstances: compilePatterns(
      { ...wordClasses, ...circumstanceClasses },
      circumstanceNames.flatMap((owner) => circumstances[owner].map((pattern) => ({ owner, pattern }))),
    ),
    wholeTexts: compileRuleList(wholeTextRules),
    worse: compilePatterns(
      wordClasses,
      rules.flatMap((rule) => (rule.worseWith?.patterns ?? []).map((pattern) => ({ owner: rule.id, pattern }))),
    ),
  };
}

function compileRuleList(rules: readonly Rule[]): PatternIndex<Rule> {
  return compilePatterns(
    wordClasses,
    rules.flatMap((rule) => rule.patterns.map((pattern) => ({ owner: rule, pattern }))),
  );
}

const circumstanceNames = Object.keys(circumstances) as readonly (keyof Circumstances)[];

function toPattern(phrase: string): readonly string[] {
  const words = readSentences(phrase).flatMap((sentence) => sentence.words);
  return words.length === 0 ? [] : [words.join(" ")];
}

/**
 * What danger a text tells of, or null: the whole text, sentence by sentence, and the heaviest one counts. Pure, without
 * clock or network; its time is linear in the text's length.
 */
export function screen(rules: CompiledRules, text: string): Risk | null {
  let heaviest: Risk | null = null;
  for (const { risk } of findings(rules, text)) {
    if (risk?.tier === "crisis") return risk;
    heaviest ??= risk;
  }
  return heaviest;
}

/** Screens a text; when the screen itself fails, says so to `onFault` and returns a check-in, which carries the lines. */
export function safeScreen(rules: CompiledRules, text: string, onFault: (fault: Error) => void): Risk | null {
  try {
    return screen(rules, text);
  } catch (cause) {
    onFault(new Error("The crisis screen failed on a message", { cause }));
    return { tier: "check-in", category: "other", about: "self", variant: "urgent" };
  }
}

/** Every place of a text where a rule matched, and what became of it. */
export function explain(rules: CompiledRules, text: string): readonly Finding[] {
  return [...findings(rules, text)];
}

/** One after the other, so that the screen can stop at the first crisis. */
function* findings(rules: CompiledRules, text: string): Iterable<Finding> {
  const sentences = readSentences(text);
  yield* wholeTextFindings(rules, sentences);
  yield* scriptFindings(sentences);
  const around = sentences.map(({ words }) => findMatches(rules.circumstances, words));
  const message: Message = {
    said: new Set(around.flat().map(({ owner }) => owner)),
    worse: new Set(sentences.flatMap(({ words }) => findMatches(rules.worse, words).map(({ owner }) => owner))),
  };
  for (const [at, { words }] of sentences.entries()) {
    const nearby = createNearby(around[at] ?? []);
    for (const match of findMatches(rules.rules, words)) {
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

function wholeTextFindings(rules: CompiledRules, sentences: readonly Sentence[]): readonly Finding[] {
  const words = sentences.flatMap((sentence) => sentence.words).filter((word) => word !== ",");
  return findMatches(rules.wholeTexts, words)
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
