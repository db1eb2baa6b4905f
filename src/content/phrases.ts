import type { ContentFiles } from "./content-files.ts";

/** The phrases of a file, one a line; blank lines and lines that begin with `#` are left out. */
function parsePhrases(text: string) {
  return text
    .split("\n")
    .map((line, index) => ({ line: index + 1, phrase: line.trim() }))
    .filter(({ phrase }) => phrase !== "" && !phrase.startsWith("#"));
}

/** Opens a file of phrases that must hold at least so many. */
export function openPhrases(files: ContentFiles, path: string, atLeast = 40): readonly string[] {
  const text = files.open(path);
  if (text === null) return [];
  const phrases = parsePhrases(text).map(({ phrase }) => phrase);
  if (phrases.length >= atLeast) return phrases;
  files.report({ path }, `has ${phrases.length} phrases; write at least ${atLeast}, one a line`);
  return phrases;
}

/**
 * Reports each phrase that stands twice: in two files it could not be told what it means, in one it counts for nothing.
 * The values of one slot are told apart among themselves, as only the open question's are looked for; all other files
 * together.
 */
export function checkPhrases(files: ContentFiles): void {
  const placeOf = new Map<string, string>();
  for (const [path, text] of files.texts) {
    if (!path.endsWith(".phrases.txt")) continue;
    const [scope = "any"] = /^interview\/[^.]+/.exec(path) ?? [];
    for (const { line, phrase } of parsePhrases(text)) {
      const key = `${scope} ${phraseKey(phrase)}`;
      const first = placeOf.get(key);
      if (first === undefined) placeOf.set(key, `${path}:${line}`);
      else files.report({ path, line }, `"${phrase}" also stands in ${first}; leave it in one of the two places`);
    }
  }
}

/**
 * Two phrases with the same key are the same to us: case, kinds of apostrophes, spaces and final punctuation do not count.
 * Far quicker than `normalize`, as all phrases pass here whenever the program starts.
 */
function phraseKey(phrase: string): string {
  return phrase
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/\s+/g, " ")
    .replace(/[\s.,;:!?…]+$/, "");
}
