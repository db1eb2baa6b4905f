import type { Interpretation } from "../core/interpretation.ts";
import { rankMeanings } from "./rank-meanings.ts";
import { type Recognizer, toInterpretation } from "./recognizer.ts";
import { isQuestion } from "./split-clauses.ts";

const yesStart =
  /^(?:yes|yeah|yep|yup|yea|sure|ok|okay|please|fine|alright|all right|of course|absolutely|definitely|go on|go ahead|do it|let us|why not|right)\b/;
const noStart = /^(?:no|nope|nah|not|never|do not|stop|leave it|keep|cancel|rather not|i would rather not|forget it)\b/;

/** In other words, yes or no is taken when it is this share as likely as what else they may mean. */
const leastShare = 1 / 8;

/** Reads yes or no, in many words, while a confirmation is open. */
export const recognizeConfirmation: Recognizer = ({ state, text, words, reader }) => {
  if (state.pending?.ask !== "confirm" || isQuestion(text)) return null;
  const written = words.join(" ");
  if (noStart.test(written)) return take("no", 1);
  if (yesStart.test(written)) return take("yes", 1);
  const ranking = rankMeanings(reader, text);
  const asked = ranking.find(({ kind, id }) => kind === "command" && (id === "yes" || id === "no"));
  const isTaken = asked !== undefined && asked.confidence > leastShare * (ranking[0]?.confidence ?? 0);
  return isTaken ? take(asked.id, asked.confidence) : null;
};

function take(id: string, confidence: number): Interpretation {
  return toInterpretation({ kind: "command", id }, confidence);
}
