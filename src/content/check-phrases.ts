import type { ContentFiles, Place } from "./content-files.ts";
import { parsePhrases, phraseKey } from "./parse-phrases.ts";

/**
 * Reports each phrase that stands twice: in two files it could not be told what it means, in one it counts for nothing.
 * The values of one slot are told apart among themselves, as only the open question's are looked for; all other files
 * together.
 */
export function checkPhrases(files: ContentFiles): void {
  const placesByScope = new Map<string, Map<string, Place>>();
  for (const [path, text] of files.texts) {
    const scope = scopeOf(path);
    if (scope === null) continue;
    const places = placesByScope.get(scope) ?? new Map<string, Place>();
    placesByScope.set(scope, places);
    for (const { line, text: phrase } of parsePhrases(text)) {
      const key = phraseKey(phrase);
      const first = places.get(key);
      if (first === undefined) places.set(key, { path, line, column: 1 });
      else files.report({ path, line, column: 1 }, repeated(phrase, first));
    }
  }
}

function repeated(phrase: string, first: Place): string {
  return `"${phrase}" also stands in ${first.path}:${first.line}; leave it in one of the two places`;
}

/** Files whose phrases must differ have the same scope; null for a file without phrases, and for the crisis phrases. */
function scopeOf(path: string): string | null {
  if (!path.endsWith(".phrases.txt") || path.startsWith("crisis/")) return null;
  return /^interview\/[^.]+/.exec(path)?.[0] ?? "any";
}
