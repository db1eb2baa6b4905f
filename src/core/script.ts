import type { Content } from "./content.ts";
import type { Interpretation } from "./interpretation.ts";
import type { InterviewDefinition } from "./leaning.ts";
import type { DialogueState } from "./state.ts";
import type { Utterance, Vectors } from "./turn.ts";

/** What an utterance means in a state: a pure function over a trained model. */
export type Interpret = (state: DialogueState, utterance: Utterance) => Interpretation;

/** Turns texts into sentence vectors. It never fails: where no encoder runs, there are none. */
export type Encode = (texts: readonly string[]) => Promise<Vectors>;

/** What the bot does after the first, second and third turn in a row that it did not understand. */
export type MissStep = "rephrase" | "offer" | "help";

/** How a conversation is repaired. */
export interface RepairDefinition {
  /** One step a miss; the last one stays. */
  readonly misses: readonly MissStep[];
  /** Topics offered to somebody who was not understood. */
  readonly offers: readonly string[];
}

/** Everything a conversation is made from; the same for all conversations. */
export interface Script {
  readonly content: Content;
  readonly interview: InterviewDefinition;
  readonly repair: RepairDefinition;
  readonly interpret: Interpret;
  /** The message with its sentence vectors: what `interpret` cannot get by itself, since it waits for nothing. */
  readonly encode: (utterance: Utterance) => Promise<Utterance>;
}
