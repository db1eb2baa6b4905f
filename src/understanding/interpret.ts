import type { Content } from "../core/content.ts";
import { type Interpretation, notUnderstood } from "../core/interpretation.ts";
import type { InterviewDefinition } from "../core/leaning.ts";
import type { Interpret } from "../core/script.ts";
import { slotIds } from "../core/slots.ts";
import { createReadMeaning } from "./read-meaning.ts";
import type { Reading, Recognizer } from "./reading.ts";
import { createRecognizeAnswer } from "./recognize-answer.ts";
import { createRecognizeChange } from "./recognize-change.ts";
import { createRecognizeChoice } from "./recognize-choice.ts";
import { createRecognizeConfirmation } from "./recognize-confirmation.ts";
import { createRecognizeFollowUp } from "./recognize-follow-up.ts";
import { createRecognizeLanguage } from "./recognize-language.ts";
import { createRecognizeMatters } from "./recognize-matters.ts";
import { recognizePayload } from "./recognize-payload.ts";
import { createRecognizePhrase } from "./recognize-phrase.ts";
import type { Model } from "./train-model.ts";
import { readText, wordsOf } from "./words.ts";

/**
 * Binds the recognizers to their content and model. The function that results is pure and total: what was pressed is
 * exact; else the recognizers look in turn, from the plainest to the one that weighs all meanings.
 */
export function createInterpret(content: Content, interview: InterviewDefinition, model: Model): Interpret {
  const recognizePress = (payload: string): Interpretation | null =>
    recognizePayload(payload, (topic) => content.topics.has(topic));
  const slots = [...interview.core, ...interview.optional];
  const titles = new Map(slotIds.map((slot) => [slot, readText(content.interview[slot].title)]));
  const recognizers: readonly Recognizer[] = [
    recognizeWordless,
    createRecognizeChoice(recognizePress),
    createRecognizeFollowUp(content.topics, model),
    createRecognizePhrase(content),
    createRecognizeLanguage(content.languages),
    createRecognizeConfirmation(model),
    createRecognizeMatters(titles),
    createRecognizeChange(model),
    createRecognizeAnswer(model, slots),
  ];
  const readMeaning = createReadMeaning(model, content.topics, slots);
  return (state, { text: written, payload }) => {
    const pressed = payload === undefined ? null : recognizePress(payload);
    if (pressed !== null) return pressed;
    const text = readText(written);
    const reading: Reading = { state, text, words: wordsOf(text) };
    for (const recognize of recognizers) {
      const found = recognize(reading);
      if (found !== null) return found;
    }
    return readMeaning(reading);
  };
}

/** "", "…", a smile: nothing to go by. */
function recognizeWordless({ words }: Reading): Interpretation | null {
  return words.some((word) => word !== "?") ? null : notUnderstood;
}
