import type { Content } from "./content.ts";
import type { Interpretation } from "./interpretation.ts";
import type { InterviewDefinition } from "./leaning.ts";
import type { DialogueState } from "./state.ts";
import type { Utterance } from "./turn.ts";

/** What an utterance means in a state: a pure function over a trained model. */
export type Interpret = (state: DialogueState, utterance: Utterance) => Interpretation;

/** Everything a conversation is made from; the same for all conversations. */
export interface Script {
  readonly content: Content;
  readonly interview: InterviewDefinition;
  readonly interpret: Interpret;
}
