import type { CommandId } from "../core/interpretation.ts";
import { rankMeanings } from "./rank-meanings.ts";
import type { Recognizer } from "./reading.ts";
import { isQuestion } from "./split-clauses.ts";
import { toInterpretation } from "./to-interpretation.ts";
import type { Model } from "./train-model.ts";

const yesStart =
  /^(?:yes|yeah|yep|yup|yea|sure|ok|okay|please|fine|alright|all right|of course|absolutely|definitely|go on|go ahead|do it|let us|why not|right)\b/;
const noStart = /^(?:no|nope|nah|not|never|do not|stop|leave it|keep|cancel|rather not|i would rather not|forget it)\b/;

/** How much likelier "yes" and "no" are when one of them was asked for. */
const pendingFactor = 8;

/** Reads yes or no, in many words, while a confirmation is open. */
export function createRecognizeConfirmation(model: Model): Recognizer {
  return ({ state, text, words }) => {
    if (state.pending?.ask !== "confirm" || isQuestion(text)) return null;
    const written = words.join(" ");
    if (noStart.test(written)) return toCommand("no", 1);
    if (yesStart.test(written)) return toCommand("yes", 1);
    const [best] = rankMeanings(model, text)
      .map((meaning) => {
        const isAsked = meaning.kind === "command" && (meaning.id === "yes" || meaning.id === "no");
        return { ...meaning, confidence: meaning.confidence * (isAsked ? pendingFactor : 1), isAsked };
      })
      .sort((a, b) => b.confidence - a.confidence);
    return best?.isAsked ? toCommand(best.id === "yes" ? "yes" : "no", Math.min(1, best.confidence)) : null;
  };
}

function toCommand(id: CommandId, confidence: number): ReturnType<Recognizer> {
  return toInterpretation({ kind: "command", id }, confidence);
}
