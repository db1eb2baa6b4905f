import type { ContentFiles } from "./content-files.ts";
import { parsePhrases, phraseKey } from "./parse-phrases.ts";

/**
 * Reports each phrase that stands in two files: it could not be told what it means. The values of one slot are told apart
 * among themselves, as only the open question's are looked for; all other files together.
 */
export function checkPhrases(files: ContentFiles): void {
  const firstPlaces = new Map<string, { readonly path: string; readonly line: number }>();
  for (const [path, text] of files.texts) {
    const scope = scopeOf(path);
    if (scope === null) continue;
    for (const { line, text: phrase } of parsePhrases(text)) {
      const key = `${scope}\n${phraseKey(phrase)}`;
      const first = firstPlaces.get(key);
      if (first === undefined) firstPlaces.set(key, { path, line });
      else if (first.path !== path) {
        const message = `"${phrase}" also stands in ${first.path}:${first.line}; leave it in one of the two`;
        files.report({ path, line, column: 1 }, message);
      }
    }
  }
}

/** Files whose phrases must differ have the same scope; null for a file without phrases, and for the crisis phrases. */
function scopeOf(path: string): string | null {
  if (!path.endsWith(".phrases.txt") || path.startsWith("crisis/")) return null;
  return /^interview\/[^.]+/.exec(path)?.[0] ?? "any";
}
