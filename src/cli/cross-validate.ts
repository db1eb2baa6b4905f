import type { Content } from "../core/content.ts";
import type { Encode, Script } from "../core/script.ts";
import { slotIds } from "../core/slots.ts";
import { answerExamples, meaningExamples, toMeaning } from "../understanding/examples.ts";
import { createInterpret } from "../understanding/interpret.ts";
import { trainModel } from "../understanding/train-model.ts";
import { readText } from "../understanding/words.ts";
import type { EvaluationItem } from "./evaluation-items.ts";
import { type Judged, judge } from "./judge.ts";

const folds = 5;

/**
 * Judges every phrase of the content by a model that has not learned from it. Each class is dealt out evenly to five folds
 * (stratified cross-validation). A pessimist: phrases are written to differ from one another.
 */
export async function crossValidate(
  script: Script,
  encode: Encode | null,
  onProgress: (done: number, of: number) => void,
): Promise<readonly Judged[]> {
  const { content, interview } = script;
  const vectors = await encode?.(itemsOf(content).map(({ text }) => readText(text)));
  const lookUp = vectors === undefined ? null : async () => vectors;
  const judged: Judged[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const rest = withPhrases(content, (index) => index % folds !== fold);
    const interpret = createInterpret(rest, interview, await trainModel(rest, lookUp));
    const held = itemsOf(withPhrases(content, (index) => index % folds === fold));
    for (const item of held) judged.push(await judge({ ...script, interpret }, item));
    onProgress(fold + 1, folds);
  }
  return judged;
}

/** The content with those of each class's phrases that are wanted. */
export function withPhrases(content: Content, isWanted: (index: number) => boolean): Content {
  const pick = (phrases: readonly string[]): readonly string[] => phrases.filter((_, index) => isWanted(index));
  const pickOf = <K, T extends { readonly phrases: readonly string[] }>(map: ReadonlyMap<K, T>): ReadonlyMap<K, T> =>
    new Map([...map].map(([key, one]) => [key, { ...one, phrases: pick(one.phrases) }]));
  const pickEach = <K>(map: ReadonlyMap<K, readonly string[]>): ReadonlyMap<K, readonly string[]> =>
    new Map([...map].map(([key, phrases]) => [key, pick(phrases)]));
  const { interview } = content;
  const slot = <S extends keyof typeof interview>(id: S): (typeof interview)[S] => ({
    ...interview[id],
    choices: pickOf(interview[id].choices),
  });
  return {
    ...content,
    topics: pickOf(content.topics),
    uncovered: pickOf(content.uncovered),
    smallTalk: pickOf(content.smallTalk),
    commands: pickEach(content.commands),
    offTopic: pickEach(content.offTopic),
    interview: {
      comfort: slot("comfort"),
      budget: slot("budget"),
      "social-anxiety": slot("social-anxiety"),
      privacy: slot("privacy"),
      connection: slot("connection"),
      goal: slot("goal"),
    },
  };
}

function itemsOf(content: Content): readonly EvaluationItem[] {
  const meant = meaningExamples(content).map(({ text, label }): EvaluationItem => {
    const { kind, id } = toMeaning(label);
    const name = kind === "answer" ? { topic: id } : kind === "off-topic" ? {} : { intent: id };
    return { text, kind, ...name };
  });
  // The choices' labels are learned from in every fold.
  const labels = slotIds.flatMap((slot) => [...content.interview[slot].choices.values()].map(({ label }) => label));
  const heard = answerExamples(content).filter(({ text }) => !labels.includes(text));
  const answered = heard.map(({ text, answer: { slot, value } }): EvaluationItem => {
    return { text, kind: "interview", pending: slot, slots: { [slot]: value } };
  });
  return [...meant, ...answered];
}
