import type { Content } from "../core/content.ts";
import { type Interpretation, notUnderstood } from "../core/interpretation.ts";
import type { InterviewDefinition } from "../core/leaning.ts";
import type { Interpret } from "../core/script.ts";
import { type Frame, toAnswer, withAnswer } from "../core/slots.ts";
import type { DialogueState } from "../core/state.ts";
import type { Utterance } from "../core/turn.ts";
import { classify } from "./classifier.ts";
import { toMeaning } from "./examples.ts";
import { toVector } from "./features.ts";
import { recognizePayload } from "./recognize-payload.ts";
import type { Model } from "./train-model.ts";
import { readText, wordsOf } from "./words.ts";

/** Binds the recognizers to their content and model. The function that results is pure and total. */
export function createInterpret(content: Content, interview: InterviewDefinition, model: Model): Interpret {
  const hasTopic = (id: string): boolean => content.topics.has(id);
  void interview;
  return (state: DialogueState, utterance: Utterance): Interpretation => {
    const press = utterance.payload === undefined ? null : recognizePayload(utterance.payload, hasTopic);
    if (press !== null) return press;
    const text = readText(utterance.text);
    const words = wordsOf(text);
    if (words.length === 0) return notUnderstood;
    const choice = state.offered.find(({ label }) => readText(label) === text);
    const chosen = choice === undefined ? null : recognizePayload(choice.payload, hasTopic);
    if (chosen !== null) return chosen;
    const vector = toVector(model.vocabulary, words);
    if (state.pending?.ask === "slot") {
      const kinds = classify(model.kinds, vector);
      const interviewOdds = 8 * (kinds[model.kinds.labels.indexOf("interview")] ?? 0);
      if (interviewOdds > 1 - interviewOdds / 8) {
        const { slot } = state.pending;
        const values = classify(model.values[slot], vector);
        const best = values.indexOf(Math.max(...values));
        const answer = toAnswer(slot, model.values[slot].labels[best] ?? "");
        const slots: Frame = answer === null ? {} : withAnswer({}, answer);
        return { ...notUnderstood, kind: "interview", slots, confidence: values[best] ?? 0 };
      }
    }
    const ranked = [...classify(model.meanings, vector)]
      .map((confidence, index) => ({ confidence, ...toMeaning(model.meanings.labels[index] ?? "") }))
      .sort((a, b) => b.confidence - a.confidence);
    const best = ranked[0] ?? { kind: "off-topic" as const, id: "", confidence: 0 };
    const alternatives = ranked
      .filter(({ kind, id }) => kind === "answer" && id !== best.id)
      .slice(0, 3)
      .map(({ id, confidence }) => ({ topic: id, confidence }));
    if (best.kind === "answer" && best.confidence < 0.3) {
      return { ...notUnderstood, confidence: best.confidence, alternatives };
    }
    return {
      ...notUnderstood,
      kind: best.kind,
      topic: best.kind === "answer" ? best.id : null,
      intent: best.kind === "answer" || best.kind === "off-topic" ? null : best.id,
      confidence: best.confidence,
      alternatives,
    };
  };
}
