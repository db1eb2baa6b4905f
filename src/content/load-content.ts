import type { Content, SlotChoice, SlotContent, SmallTalk, Uncovered } from "../core/content.ts";
import { commandIds, type SmallTalkId, smallTalkIds } from "../core/interpretation.ts";
import { type SlotId, type SlotValue, slotIds, slotValues } from "../core/slots.ts";
import { pageKeys, summaryKeys, wordingKeys } from "../core/wording.ts";
import { checkLinks } from "./check-links.ts";
import { ContentError } from "./content-error.ts";
import { type ContentFiles, readContentFiles } from "./content-files.ts";
import { isInCrisis, loadCrisis } from "./load-crisis.ts";
import { loadTopics } from "./load-topics.ts";
import { openMarkdown } from "./parse-markdown.ts";
import { openYaml } from "./parse-yaml.ts";
import { checkPhrases, openPhrases } from "./phrases.ts";
import {
  aboutSchema,
  articleSchema,
  comparisonSchema,
  languagesSchema,
  operatorSchema,
  placeholderFaults,
  slotSchema,
  smallTalkSchema,
  textsSchema,
  uncoveredSchema,
} from "./schemas.ts";

/**
 * Reads everything under a content folder. Throws a `ContentError` with every fault at once; only `crisis/` never stops
 * the start, as its compiled-in minimum stands in.
 */
export function loadContent(folder: string): Content {
  const files = readContentFiles(folder);
  const content = parseContent(files);
  const faults = files.faults.filter((fault) => !isInCrisis(fault.path));
  if (content === null || faults.length > 0) throw new ContentError(folder, faults);
  return content;
}

/** The content that the files hold, as far as it has no fault, which `files.faults` tells; null when a part cannot be made. */
export function parseContent(files: ContentFiles): Content | null {
  const content = { ...loadParts(files), crisis: loadCrisis(files), hash: files.hash };
  checkPhrases(files);
  checkLinks(files);
  files.reportStrays();
  return isWhole(content) ? content : null;
}

type Parts<T> = { readonly [K in keyof T]: T[K] | null };

function isWhole(content: Parts<Content>): content is Content {
  return Object.values(content).every((part) => part !== null);
}

function loadParts(files: ContentFiles): Parts<Omit<Content, "crisis" | "hash">> {
  const article = openYaml(files, "article.yaml", articleSchema);
  return {
    article,
    topics: loadTopics(files, article),
    comparison: openYaml(files, "comparison.yaml", comparisonSchema),
    interview: loadInterview(files),
    uncovered: loadUncovered(files),
    smallTalk: new Map(smallTalkIds.map((id) => [id, loadSmallTalk(files, id)])),
    commands: new Map(commandIds.map((id) => [id, openPhrases(files, `commands/${id}.phrases.txt`)])),
    offTopic: loadOffTopic(files),
    wording: openYaml(files, "wording.yaml", textsSchema(wordingKeys)),
    summaryWording: openYaml(files, "summary.yaml", textsSchema(summaryKeys)),
    pageWording: openYaml(files, "page.yaml", textsSchema(pageKeys)),
    about: loadAbout(files),
    operator: openYaml(files, "operator.yaml", operatorSchema),
    languages: openYaml(files, "languages.yaml", languagesSchema),
  };
}

type MaybeSlots = Readonly<Record<string, SlotContent | null>>;

function loadInterview(files: ContentFiles): Content["interview"] | null {
  const slots: MaybeSlots = Object.fromEntries(slotIds.map((slot) => [slot, loadSlot(files, slot)]));
  return isWholeInterview(slots) ? slots : null;
}

function isWholeInterview(slots: MaybeSlots): slots is Content["interview"] {
  return Object.values(slots).every((slot) => slot !== null);
}

function loadSlot(files: ContentFiles, slot: SlotId): SlotContent | null {
  const values: readonly SlotValue[] = slotValues[slot];
  const phrases = values.map((value) => openPhrases(files, `interview/${slot}.${value}.phrases.txt`));
  const parsed = openYaml(files, `interview/${slot}.yaml`, slotSchema(slot, values));
  if (parsed === null) return null;
  const choices = values.map((value, index): [SlotValue, SlotChoice] => [
    value,
    { ...parsed.choices[value], phrases: phrases[index] ?? [] },
  ]);
  return { ...parsed, choices: new Map(choices) };
}

const fewestSubjects = 30;
const fewestSubjectPhrases = 12;

function loadUncovered(files: ContentFiles): ReadonlyMap<string, Uncovered> {
  const ids = idsIn(files, /^not-covered\/([^/]+)\.md$/);
  if (ids.length < fewestSubjects) {
    files.report({ path: "not-covered" }, `has ${ids.length} subjects; give at least ${fewestSubjects}`);
  }
  const subjects = ids.flatMap((id) => loadSubject(files, id) ?? []);
  return new Map(subjects.map((subject) => [subject.id, subject]));
}

function loadSubject(files: ContentFiles, id: string): Uncovered | null {
  const phrases = openPhrases(files, `not-covered/${id}.phrases.txt`, fewestSubjectPhrases);
  const parsed = openMarkdown(files, `not-covered/${id}.md`, uncoveredSchema(id));
  return parsed === null ? null : { ...parsed.front, reply: parsed.body.trim(), phrases };
}

function loadOffTopic(files: ContentFiles): Content["offTopic"] {
  const domains = idsIn(files, /^off-topic\/([^/]+)\.phrases\.txt$/);
  if (domains.length === 0)
    files.report({ path: "off-topic" }, "has no domain; give at least one <domain>.phrases.txt");
  return new Map(domains.map((domain) => [domain, openPhrases(files, `off-topic/${domain}.phrases.txt`)]));
}

/** The names that a folder chooses freely: what the pattern's group holds, in the order of paths. */
function idsIn(files: ContentFiles, pattern: RegExp): readonly string[] {
  return [...files.texts.keys()].flatMap((path) => pattern.exec(path)?.[1] ?? []);
}

function loadSmallTalk(files: ContentFiles, id: SmallTalkId): SmallTalk {
  const phrases = openPhrases(files, `small-talk/${id}.phrases.txt`);
  const parsed = openMarkdown(files, `small-talk/${id}.md`, smallTalkSchema(id));
  return { reply: parsed?.body.trim() ?? "", phrases };
}

function loadAbout(files: ContentFiles): string | null {
  const path = "about.md";
  const parsed = openMarkdown(files, path, aboutSchema);
  if (parsed === null) return null;
  parsed.body.split("\n").forEach((text, index) => {
    for (const message of placeholderFaults(text, ["operator", "leaning-table"]))
      files.report({ path, line: parsed.bodyLine + index }, message);
  });
  return parsed.body.trim();
}
