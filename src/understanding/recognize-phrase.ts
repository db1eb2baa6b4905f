import type { Content } from "../core/content.ts";
import { answerExamples, type Meaning, meaningExamples, toMeaning } from "./examples.ts";
import { type Reading, type Recognizer, toAnswered, toInterpretation } from "./recognizer.ts";
import { readText, wordsOf } from "./words.ts";

/** Reads a message that is a phrase of the content, word for word: nothing is to be guessed. */
export function createRecognizePhrase(content: Content): Recognizer {
  const meanings = tableOf(meaningExamples(content).map(({ text, label }) => [text, toMeaning(label)]));
  const answers = tableOf(answerExamples(content).map(({ text, answer }) => [`${answer.slot} ${text}`, answer]));
  return (reading) => {
    const { pending } = reading.state;
    const answer = pending?.ask === "slot" ? answers.get(keyOf(`${pending.slot} ${reading.text}`)) : undefined;
    if (answer !== undefined) return toAnswered([answer], 1);
    const meaning = meanings.get(keyOf(reading.text));
    return meaning === undefined || needsContext(meaning, reading) ? null : toInterpretation(meaning, 1);
  };
}

/** "Yes" and "no" to an open question of the interview are answers to it. */
function needsContext({ kind, id }: Meaning, { state }: Reading): boolean {
  return state.pending?.ask === "slot" && kind === "command" && (id === "yes" || id === "no");
}

/** A phrase that means two things is left out. */
function tableOf<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const table = new Map<string, T>();
  const ambiguous = new Set<string>();
  for (const [text, meaning] of entries) {
    const key = keyOf(text);
    if (table.has(key)) ambiguous.add(key);
    table.set(key, meaning);
  }
  return new Map([...table].filter(([key]) => !ambiguous.has(key)));
}

function keyOf(text: string): string {
  return wordsOf(readText(text))
    .filter((word) => word !== "?")
    .join(" ");
}
