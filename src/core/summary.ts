import type { Format } from "./leaning.ts";
import type { Fit } from "./turn.ts";
import type { SummaryWording } from "./wording.ts";

/** The parts of a summary, in the order in which they stand; one that has nothing to say is left out. */
export const summarySectionIds = [
  "decision",
  "points",
  "matters",
  "answers",
  "open",
  "reasons",
  "asked",
  "take-along",
  "next",
  "about",
] as const;

/** The id of a part of the summary. */
export type SummarySectionId = (typeof summarySectionIds)[number];

/** One item of a list or cell of a table: plain text, a smaller remark after it, a web address (http or https) to follow. */
export interface SummaryLine {
  readonly text: string;
  readonly note?: string;
  readonly url?: string;
}

/** The words of the picture of both formats' fit. */
export interface FitWords {
  readonly title: string;
  /** The format that stands on the left. */
  readonly first: Format;
  readonly names: Readonly<Record<Format, string>>;
  /** The picture in sentences, one for each row of the fit. */
  readonly lines: readonly string[];
}

/** One block of a summary. All strings are plain text, but `markdown`. */
export type SummaryBlock =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "list"; readonly lines: readonly SummaryLine[] }
  /** Lists of equal rank, which may stand side by side. */
  | {
      readonly type: "lists";
      readonly lists: readonly { readonly heading: string; readonly lines: readonly SummaryLine[] }[];
    }
  /** The first cell of a row names the row. */
  | {
      readonly type: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly SummaryLine[])[];
    }
  /** A question that was asked, and the article's answer. */
  | { readonly type: "answer"; readonly title: string; readonly markdown: string; readonly note: string }
  | { readonly type: "fit"; readonly fit: Fit; readonly words: FitWords };

/** One part of a summary. */
export interface SummarySection {
  readonly id: SummarySectionId;
  readonly heading: string;
  readonly blocks: readonly SummaryBlock[];
}

/** What a person takes away from a conversation, ready to be written in any form. */
export interface Summary {
  readonly title: string;
  /** A sentence with the day on which it was made. */
  readonly made: string;
  readonly sections: readonly SummarySection[];
  /** What a form of the summary says beside it. */
  readonly wording: SummaryWording;
}
