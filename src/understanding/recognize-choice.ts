import type { Interpretation } from "../core/interpretation.ts";
import type { Choice } from "../core/turn.ts";
import type { Reading } from "./recognizer.ts";
import { readText, wordsOf } from "./words.ts";

/** Ways to name a place in a list, in its order; the last way is by letter. */
const places: readonly (readonly string[])[] = [
  ["1", "one", "first", "1st", "former", "top", "a"],
  ["2", "two", "second", "2nd", "b"],
  ["3", "three", "third", "3rd", "c"],
  ["4", "four", "fourth", "4th", "d"],
  ["5", "five", "fifth", "5th", "e"],
  ["6", "six", "sixth", "6th", "f"],
];
const lastPlace: readonly string[] = ["last", "latter", "bottom"];

/** What may stand beside the place: "i'll take the second one, please". */
const besides = new Set(
  "the number no option choice answer one please i will would go for with take have choose pick think that my is it like to say".split(
    " ",
  ),
);

/** Reads a text against the choices that were just offered: a label, a number, "the second one", "option b", "the last". */
export function createRecognizeChoice(
  recognizePress: (payload: string) => Interpretation | null,
): (reading: Pick<Reading, "state" | "text">) => Interpretation | null {
  return ({ state: { offered }, text }) => {
    const choice = offered.find(({ label }) => keyOf(readText(label)) === keyOf(text)) ?? choiceAtPlace(offered, text);
    return choice === undefined ? null : recognizePress(choice.payload);
  };
}

function keyOf(text: string): string {
  return wordsOf(text)
    .filter((word) => word !== "?")
    .join(" ");
}

function choiceAtPlace(offered: readonly Choice[], text: string): Choice | undefined {
  const words = wordsOf(text);
  const [place, ...rest] = words.filter((word) => !besides.has(word));
  const ones = words.filter((word) => word === "one").length;
  if (rest.length > 0 || (place === undefined && ones !== 1)) return undefined;
  if (place !== undefined && lastPlace.includes(place)) return offered.at(-1);
  const index = places.findIndex((names) => names.includes(place ?? "one"));
  return index === -1 ? undefined : offered[index];
}
