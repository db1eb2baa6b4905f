import type { CheckInVariant, CrisisVariant, RiskCategory } from "../core/risk.ts";

interface RuleBase {
  /** Shown by `explain`. */
  readonly id: string;
  readonly category: RiskCategory;
  /** In the notation of `pattern.ts`, separated by ` / ` or line breaks. */
  readonly patterns: string;
  /** Patterns that make it a crisis when they stand anywhere in the message, and which one. */
  readonly worseWith?: { readonly variant: CrisisVariant; readonly patterns: string };
  /** Names a subject, which may merely be talked about: it needs a person in its sentence, and no film, study or job. */
  readonly isSubject?: true;
  /** Says "not" itself, so that a "not" before it takes nothing back. */
  readonly isDenial?: true;
}

/** What is dangerous to say, before asking who, when and whether. */
export type Rule =
  | (RuleBase & { readonly tier: "crisis"; readonly variant: CrisisVariant })
  | (RuleBase & { readonly tier: "check-in"; readonly variant: CheckInVariant });

/** What is read around a danger before it counts: patterns, by what they tell. */
export interface Circumstances {
  /** A figure of speech; the danger words inside it do not count. */
  readonly idioms: string;
  /** Far away in time, wherever they stand in the sentence. */
  readonly longAgo: string;
  /** A past tense right before the danger: enough for one's own thoughts and acts, not for violence suffered. */
  readonly pastTense: string;
  readonly recent: string;
  readonly again: string;
  /** It is over and the person is well. */
  readonly well: string;
  readonly joke: string;
  /** A fear of what somebody else might do. */
  readonly worry: string;
  /** Thoughts that the person recoils from. */
  readonly horrified: string;
  /** "What would happen if I told …" */
  readonly hypothetical: string;
  /** Fiction, news, study, work. */
  readonly story: string;
  /** The writer is a child or a teenager. */
  readonly young: string;
}

/** Single words the screen reads by their role. */
export interface Roles {
  readonly self: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
  readonly child: ReadonlySet<string>;
  /** People in general: "do you take people who …?" */
  readonly people: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
  /** After a negator, these undo it: "I cannot stop …". */
  readonly unnegators: ReadonlySet<string>;
  /** What may stand between a negator and the danger that it takes back. */
  readonly negated: ReadonlySet<string>;
}

/** Named alternatives for patterns: `<want>` stands for any of them. */
export type WordClasses = Readonly<Record<string, string>>;
