import type { ReplyKind } from "./interpretation.ts";
import type { Format, Leaning } from "./leaning.ts";
import type { SlotId, SlotValue } from "./slots.ts";

/** Sentence vectors, each of unit length, by the text that they are of. */
export type Vectors = ReadonlyMap<string, Float32Array>;

/**
 * One message from the person, without channel details.
 *
 * A payload is the meaning of a pressed choice: `slot:comfort=group`, `topic:cost`, `more:cost`, `command:start`,
 * `skip:comfort`, `confirm:erase=yes`, `matters:budget` or `matters:none`, `ask:budget` (ask this question again),
 * `crisis:other-country`, `event:opened` (brings the welcome). Without their object, as `command:skip`, `command:more` and
 * `confirm:yes`, they mean what is open.
 */
export interface Utterance {
  /** The platform's id of the delivery: the same id is handled once. */
  readonly id?: string;
  readonly text: string;
  readonly payload?: string;
  /** All else that a client sent along and a person may have written: fields of a card, a form, a name. Only ever screened. */
  readonly otherText?: string;
  /** A picture, a voice note or another file came with it, which nobody here can read. */
  readonly hasAttachment?: true;
  /** As the channel tells it; with `timeZone` it helps to choose crisis lines. */
  readonly locale?: string;
  readonly timeZone?: string;
  /** The channel has already shown the welcome itself. */
  readonly isWelcomed?: true;
  /** Of its text and of the text's parts, where an encoder runs. */
  readonly vectors?: Vectors;
  /** What a channel wants back untouched with the stored activity, as JSON. */
  readonly clientData?: string;
}

/** One button of a reply. */
export interface Choice {
  readonly label: string;
  readonly payload: string;
}

/** One answer in the picture of both formats' fit. `toward` null: it speaks for neither. */
export interface FitRow {
  readonly slot: SlotId;
  readonly value: SlotValue;
  readonly title: string;
  readonly label: string;
  readonly reason: string;
  readonly toward: "individual" | "group" | null;
  /** 0 to 4: 1 mild, 2 strong, doubled where the slot matters most. */
  readonly weight: number;
  readonly isDouble: boolean;
  /** The one that says it first; none when the answer speaks for neither. */
  readonly sections: readonly string[];
}

/** How both formats fit what was said; a channel may draw it. */
export interface Fit {
  readonly leaning: Leaning;
  readonly rows: readonly FitRow[];
  /** Drawn and named first. */
  readonly firstNamed: Format;
}

/** What a reply carries as data. The text is complete without it. */
export type Part =
  | { readonly type: "progress"; readonly step: number; readonly of: number }
  | { readonly type: "fit"; readonly fit: Fit }
  | { readonly type: "summary-link"; readonly url: string };

/** One message of the bot. The text is Markdown: paragraphs, lists, bold, links. */
export interface Reply {
  readonly kind: ReplyKind;
  readonly text: string;
  readonly choices?: readonly Choice[];
  /** Sections of the article that the reply draws on, as they are shown. */
  readonly sections?: readonly string[];
  readonly parts?: readonly Part[];
}
