import type { ContentFiles, Place } from "./content-files.ts";
import { parseYaml } from "./parse-yaml.ts";
import { wordingSchema } from "./schemas.ts";

/** Reads a flat file of texts: exactly these keys, each text with no other placeholders than its key knows. */
export function loadWording<K extends string>(
  files: ContentFiles,
  path: string,
  placeholders: Readonly<Record<K, readonly string[]>>,
): Readonly<Record<K, string>> | null {
  const isKey = (key: string): key is K => Object.hasOwn(placeholders, key);
  const keys = Object.keys(placeholders).filter(isKey);
  const text = files.open(path, "write the texts there, each as key: text");
  const parsed = text === null ? null : parseYaml(files, path, text, wordingSchema(keys));
  if (parsed === null) return null;
  for (const key of keys) checkPlaceholders(files, parsed.placeOf(key), parsed.value[key], placeholders[key]);
  return parsed.value;
}

/** Reports each `{name}` of a text that nothing would fill. */
export function checkPlaceholders(files: ContentFiles, place: Place, text: string, known: readonly string[]): void {
  const unknown = [...text.matchAll(/\{([^{}]*)\}/g)]
    .flatMap((match) => match[1] ?? [])
    .filter((name) => !known.includes(name));
  const rest =
    known.length === 0 ? "this text has none" : `this text may use ${known.map((name) => `{${name}}`).join(", ")}`;
  for (const name of unknown) files.report(place, `the placeholder {${name}} is not known here; ${rest}`);
}
