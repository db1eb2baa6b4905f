import type { Risk } from "../core/risk.ts";
import { compilePatterns, findMatches, type PatternIndex } from "./pattern.ts";
import { readSentences, type Sentence } from "./read-words.ts";
import type { Circumstances, Rule } from "./rule.ts";
import { circumstances } from "./rules/circumstances.ts";
import { rules as builtInRules } from "./rules/rules.ts";
import { scriptPhrases } from "./rules/languages.ts";
import { wordClasses } from "./rules/word-classes.ts";
import { toRisk, weigh, type Circumstance, type Hit } from "./weigh.ts";

/** Rules that are ready to be looked for. */
export interface CompiledRules {
  readonly rules: PatternIndex<Rule>;
  readonly circumstances: PatternIndex<keyof Circumstances>;
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
export function compileRules(added: { readonly crisis: readonly string[]; readonly checkIn: readonly string[] }): CompiledRules {
  const rules: readonly Rule[] = [
    ...builtInRules,
    { id: "added-crisis", tier: "crisis", category: "other", variant: "urgent", patterns: added.crisis.flatMap(toPattern) },
    { id: "added-check-in", tier: "check-in", category: "other", variant: "self", patterns: added.checkIn.flatMap(toPattern) },
  ];
  return {
    rules: compilePatterns(wordClasses, rules.flatMap((rule) => rule.patterns.map((pattern) => ({ owner: rule, pattern })))),
    circumstances: compilePatterns(
      wordClasses,
      circumstanceNames.flatMap((owner) => circumstances[owner].map((pattern) => ({ owner, pattern }))),
    ),
    worse: compilePatterns(
      wordClasses,
      rules.flatMap((rule) => (rule.worseWith ?? []).map((pattern) => ({ owner: rule.id, pattern }))),
    ),
  };
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
  const risks = explain(rules, text).flatMap(({ risk }) => risk ?? []);
  return risks.find(({ tier }) => tier === "crisis") ?? risks[0] ?? null;
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
  const sentences = readSentences(text);
  const around = sentences.map(({ words }) => findMatches(rules.circumstances, words));
  const said = new Set(around.flat().map(({ owner }) => owner));
  const worse = new Set(sentences.flatMap(({ words }) => findMatches(rules.worse, words).map(({ owner }) => owner)));
  const found = sentences.flatMap((sentence, at) =>
    findMatches(rules.rules, sentence.words).map((match): Finding => {
      const hit: Hit = { ...match, sentence, around: around[at] ?? [], said, isWorse: worse.has(match.owner.id) };
      const span = sentence.words.slice(match.start, match.end).join(" ");
      return { rule: match.owner.id, span, risk: weigh(hit) };
    }),
  );
  return [...found, ...wholeTextFindings(sentences), ...scriptFindings(sentences)];
}
