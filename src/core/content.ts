import type { CrisisContent } from "./crisis.ts";
import type { CommandId, SmallTalkId } from "./interpretation.ts";
import type { SlotId, SlotValue } from "./slots.ts";
import type { PageWording, SummaryWording, Wording } from "./wording.ts";

/** The article whose points are told, and its sections: id to display name. */
export interface Article {
  readonly title: string;
  readonly sections: ReadonlyMap<string, string>;
}

/** One point of the article, in our own words. Texts are Markdown. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  /** Ids of `article.yaml`. */
  readonly sections: readonly string[];
  /** The topic that says the same of the other format. */
  readonly counterpart: string | null;
  readonly related: readonly string[];
  readonly answer: string;
  readonly more: string;
  readonly phrases: readonly string[];
}

/** A subject about therapy that the article leaves out. */
export interface Uncovered {
  readonly id: string;
  readonly title: string;
  /** The question to take to a professional, in the person's voice. */
  readonly takeAlong: string;
  readonly reply: string;
  readonly phrases: readonly string[];
}

/** One answer that a question offers. */
export interface SlotChoice {
  readonly label: string;
  /** A kind and specific word back. */
  readonly back: string;
  /** The article's reason behind what the answer speaks for; the flow's factor says which format, and how strongly. */
  readonly reason: string;
  readonly phrases: readonly string[];
}

/** One question of the interview. */
export interface SlotContent {
  readonly id: SlotId;
  readonly title: string;
  readonly question: string;
  readonly rephrase: string;
  readonly why: string;
  /** For the summary, when the answer is unsure or was skipped. */
  readonly takeAlong: string;
  readonly choices: ReadonlyMap<SlotValue, SlotChoice>;
}

/** One row of the comparison of both formats. */
export interface Aspect {
  readonly id: string;
  readonly label: string;
  readonly individual: string;
  readonly group: string;
  readonly topic: string;
}

/** Small talk and the word back. */
export interface SmallTalk {
  readonly reply: string;
  readonly phrases: readonly string[];
}

/** A language other than English: how it is noticed, and one sentence in it. */
export interface Language {
  /** ISO 639-1. */
  readonly id: string;
  readonly name: string;
  readonly sentence: string;
  /** Frequent small words that English does not have. */
  readonly words: readonly string[];
}

/** Who runs this guide; empty where nothing was set. */
export interface Operator {
  readonly name: string;
  readonly contact: string;
  readonly calendar: string;
  readonly privacyLink: string;
  readonly termsLink: string;
}

/** Everything under `content/`, checked. */
export interface Content {
  readonly article: Article;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly comparison: readonly Aspect[];
  readonly interview: { readonly [S in SlotId]: SlotContent };
  readonly uncovered: ReadonlyMap<string, Uncovered>;
  readonly smallTalk: ReadonlyMap<SmallTalkId, SmallTalk>;
  readonly commands: ReadonlyMap<CommandId, readonly string[]>;
  /** What has nothing to do with therapy, by domain: domains differ to the learner, never to a person. */
  readonly offTopic: ReadonlyMap<string, readonly string[]>;
  readonly wording: Wording;
  readonly summaryWording: SummaryWording;
  readonly pageWording: PageWording;
  /** Markdown, with the placeholders `{operator}` and `{leaning-table}`. */
  readonly about: string;
  readonly operator: Operator;
  readonly languages: readonly Language[];
  readonly crisis: CrisisContent;
  /** Of all files, so that what was trained from it can be kept: 16 hexadecimal digits. */
  readonly hash: string;
}
