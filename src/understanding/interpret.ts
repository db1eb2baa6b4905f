import type { Content } from "../core/content.ts";
import { notUnderstood } from "../core/interpretation.ts";
import type { InterviewDefinition } from "../core/leaning.ts";
import type { Interpret } from "../core/script.ts";
import { knownShare } from "./features.ts";
import { createReadMeaning } from "./read-meaning.ts";
import { createReader } from "./reader.ts";
import { recognizeChange } from "./recognize-change.ts";
import { createRecognizeChoice } from "./recognize-choice.ts";
import { recognizeConfirmation } from "./recognize-confirmation.ts";
import { createRecognizeFollowUp } from "./recognize-follow-up.ts";
import { createRecognizeLanguage } from "./recognize-language.ts";
import { createRecognizeMatters } from "./recognize-matters.ts";
import { recognizePayload } from "./recognize-payload.ts";
import { createRecognizePhrase } from "./recognize-phrase.ts";
import { leastKnown, type Recognizer } from "./recognizer.ts";
import type { Model } from "./train-model.ts";
import { readText, wordsOf } from "./words.ts";

/**
 * Binds the recognizers to their content and model. The function that results is pure and total: what was pressed is
 * exact; else the recognizers look in turn, from the plainest to the one that weighs all meanings.
 */
export function createInterpret(content: Content, interview: InterviewDefinition, model: Model): Interpret {
  const recognizePress = (payload: string) => recognizePayload(payload, (topic) => content.topics.has(topic));
  const recognizers: readonly Recognizer[] = [
    recognizeWordless,
    createRecognizeChoice(recognizePress),
    createRecognizeFollowUp(content.topics),
    recognizeChange,
    createRecognizeMatters(content.interview),
    createRecognizePhrase(content),
    createRecognizeLanguage(content.languages),
    recognizeUnknown,
    recognizeConfirmation,
  ];
  const readMeaning = createReadMeaning(content.topics, [...interview.core, ...interview.optional]);
  const understand: Interpret = (state, { text: written, payload, vectors }) => {
    const pressed = payload === undefined ? null : recognizePress(payload);
    if (pressed !== null) return pressed;
    const text = readText(written);
    const words = wordsOf(text);
    const reader = createReader(model, vectors);
    const reading = { state, text, words, known: knownShare(model.vocabulary, words), reader };
    for (const recognize of recognizers) {
      const found = recognize(reading);
      if (found !== null) return found;
    }
    return readMeaning(reading);
  };
  return (state, utterance) => {
    const meant = understand(state, utterance);
    return utterance.hasAttachment ? { ...meant, hasAttachment: true } : meant;
  };
}

/** "", "…", a smile: nothing to go by. */
const recognizeWordless: Recognizer = ({ words }) => (words.some((word) => word !== "?") ? null : notUnderstood);

/** "asdf qwer" answers no question; without an open one it is weighed like any message. */
const recognizeUnknown: Recognizer = ({ state, known }) =>
  known < leastKnown && state.pending !== null ? notUnderstood : null;
