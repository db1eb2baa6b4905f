import type { Uncovered } from "../core/content.ts";
import { commandIds, smallTalkIds } from "../core/interpretation.ts";
import { topicIds } from "../core/topics.ts";
import { type ContentFiles, startOf } from "./content-files.ts";
import { openMarkdown } from "./parse-markdown.ts";
import { openPhrases } from "./parse-phrases.ts";
import { uncoveredSchema } from "./schemas.ts";

const fewestSubjects = 30;
const fewestPhrases = 12;

/** These name something else in the same fields of an interpretation. */
const takenIds: readonly string[] = [...topicIds, ...commandIds, ...smallTalkIds];

/** Reads `not-covered/`: the subjects about therapy that the article leaves out. */
export function loadUncovered(files: ContentFiles): ReadonlyMap<string, Uncovered> {
  const ids = [...files.texts.keys()].flatMap((path) => /^not-covered\/([^/]+)\.md$/.exec(path)?.[1] ?? []);
  if (ids.length < fewestSubjects) {
    files.report(
      startOf("not-covered"),
      `has ${ids.length} subjects; give at least ${fewestSubjects}, each as <id>.md`,
    );
  }
  return new Map(ids.flatMap((id) => loadSubject(files, id)));
}

function loadSubject(files: ContentFiles, id: string): readonly (readonly [string, Uncovered])[] {
  const path = `not-covered/${id}.md`;
  const phrases = openPhrases(files, `not-covered/${id}.phrases.txt`, fewestPhrases, "ways in which people ask this");
  const parsed = openMarkdown(files, path, "say there that the article leaves this out", uncoveredSchema);
  if (parsed === null) return [];
  const { value, placeOf } = parsed.front;
  if (value.id !== id) files.report(placeOf("id"), `id: must be ${id}, like the file's name`);
  if (takenIds.includes(id))
    files.report(placeOf("id"), `id: ${id} already names a topic or an intent; choose another`);
  return [[id, { ...value, reply: parsed.body.trim(), phrases }]];
}
