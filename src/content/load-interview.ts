import type { Content, SlotChoice, SlotContent } from "../core/content.ts";
import { type SlotId, type SlotValue, slotIds, slotValues } from "../core/slots.ts";
import type { ContentFiles } from "./content-files.ts";
import { openPhrases } from "./parse-phrases.ts";
import { parseYaml } from "./parse-yaml.ts";
import { slotSchema } from "./schemas.ts";

const fewestPhrases = 40;

/** Reads `interview/`: each question with exactly its slot's values. */
export function loadInterview(files: ContentFiles): Content["interview"] | null {
  const slots = Object.fromEntries(slotIds.map((slot) => [slot, loadSlot(files, slot)]));
  return isWhole(slots) ? slots : null;
}

function isWhole(slots: Readonly<Record<string, SlotContent | null>>): slots is Content["interview"] {
  return slotIds.every((slot) => (slots[slot] ?? null) !== null);
}

function loadSlot(files: ContentFiles, slot: SlotId): SlotContent | null {
  const path = `interview/${slot}.yaml`;
  const values: readonly SlotValue[] = slotValues[slot];
  const phrases = new Map(
    values.map((value) => [
      value,
      openPhrases(files, `interview/${slot}.${value}.phrases.txt`, fewestPhrases, "ways in which people say this"),
    ]),
  );
  const text = files.open(path, "ask this question of the interview there");
  const parsed = text === null ? null : parseYaml(files, path, text, slotSchema(slot, values));
  if (parsed === null) return null;
  const choices = values.map((value): [SlotValue, SlotChoice] => [
    value,
    { ...parsed.value.choices[value], phrases: phrases.get(value) ?? [] },
  ]);
  return { ...parsed.value, choices: new Map(choices) };
}
