import type { CrisisPhrases } from "../core/crisis.ts";
import type { Risk } from "../core/risk.ts";
import { compilePatterns, findMatches, type PatternIndex } from "./pattern.ts";
import { readSentences, withoutPauses } from "./read-words.ts";
import { checkIn, crisis, type Rule } from "./rule.ts";
import { abuseRules } from "./rules/abuse.ts";
import { bodyAndMindRules } from "./rules/body-and-mind.ts";
import { checkInRules } from "./rules/check-ins.ts";
import { type Circumstance, circumstances } from "./rules/circumstances.ts";
import { harmRules } from "./rules/harm.ts";
import { languageRules } from "./rules/languages.ts";
import { suicideRules } from "./rules/suicide.ts";
import { wholeTextRules } from "./rules/whole-texts.ts";
import { reach, ruledRisk, weigh } from "./weigh.ts";

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

const builtIn = compile([
  ...suicideRules,
  ...harmRules,
  ...abuseRules,
  ...bodyAndMindRules,
  ...checkInRules,
  ...languageRules,
]);
/** Rules that count only when they take in the whole text. */
const wholeTexts = compile(wholeTextRules);
const circumstanceIndex = compilePatterns(Object.entries(circumstances));

function compile(list: readonly Rule[]): PatternIndex<Rule> {
  return compilePatterns(list.map((rule) => [rule, rule.patterns]));
}

/** The built-in rules with phrases that a clinic added: those are taken word for word, and can only add. */
export function compileRules(phrases: CrisisPhrases): CompiledRules {
  const toPatterns = (list: readonly string[]) =>
    list.map((phrase) => readSentences(phrase).flat().join(" ")).join("\n");
  const added = [
    ...crisis("other", "urgent", "plain", { added: toPatterns(phrases.crisis) }),
    ...checkIn("other", "self", "plain", { added: toPatterns(phrases.checkIn) }),
  ];
  return [builtIn, compile(added)];
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

/** Whether a text tells of something long ago, with a sign of being well and none of it coming back (S-4). */
export function tellsOfThePast(text: string): boolean {
  const found = new Set(
    readSentences(text)
      .flatMap((words) => findMatches(circumstanceIndex, words).flat())
      .map(({ owner }) => owner),
  );
  return found.has("longAgo") && found.has("well") && !found.has("recent") && !found.has("again");
}

/** Every place of a text where a rule matched, and what became of it. */
export function explain(compiled: CompiledRules, text: string): readonly Finding[] {
  return [...findings(compiled, text)];
}

/** One after the other, so that the screen can stop at the first crisis. */
function* findings(compiled: CompiledRules, text: string): Iterable<Finding> {
  const sentences = readSentences(text);
  yield* wholeTextFindings(withoutPauses(sentences));
  const circumstancesOf = sentences.map((words) => findMatches(circumstanceIndex, words));
  const found = new Set(circumstancesOf.flat(2).map(({ owner }) => owner));
  const said = (circumstance: Circumstance): boolean => found.has(circumstance);
  for (const [at, words] of sentences.entries()) {
    for (const match of compiled.flatMap((index) => findMatches(index, words).flat())) {
      const { owner, start, end } = match;
      const around = (circumstancesOf[at] ?? []).slice(Math.max(0, start - 2 * reach), end + reach).flat();
      const risk = weigh({ ...match, words, around, said });
      yield { rule: owner.id, span: words.slice(start, end).join(" "), risk };
    }
  }
}

function wholeTextFindings(words: readonly string[]): readonly Finding[] {
  const [atStart = []] = findMatches(wholeTexts, words);
  return atStart
    .filter(({ end }) => end === words.length)
    .map(({ owner }) => ({ rule: owner.id, span: words.join(" "), risk: ruledRisk(owner) }));
}
