import type { CrisisContent } from "../core/crisis.ts";
import { normalize, withoutAccents } from "../core/normalize.ts";

/** "I am in Canada" and the like. */
const whereabouts = /\b(?:i am|i'm|im|we are|we're|i live|we live|living|based|i'm from|i am from) (?:in |from )?(.+)$/;

/** The country (ISO 3166) that a message says the person is in; with `isAsked` a bare name is enough. */
export function readCountry({ wording }: CrisisContent, text: string, isAsked: boolean): string | null {
  const said = plain(text);
  const named = whereabouts.exec(said)?.[1] ?? (isAsked ? said.replace(/^(?:in|from) /, "") : null);
  if (named === null) return null;
  const found = [...wording.countries].find(([, names]) => names.some((name) => plain(name) === named));
  return found?.[0] ?? null;
}

/** A place is named in few words. */
const mostWords = 3;

/** Whether a message could be the name of a place that we do not know. */
export function couldBePlace(text: string): boolean {
  const said = plain(text);
  return said !== "" && said.split(" ").length <= mostWords && !text.includes("?");
}

function plain(text: string): string {
  return withoutAccents(normalize(text))
    .replace(/[.,!?]+(?=\s|$)/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
