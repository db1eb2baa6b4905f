import type { z } from "zod";
import type { Content } from "../core/content.ts";
import { pageKeys, summaryKeys, wordingKeys } from "../core/wording.ts";
import { checkLinks } from "./check-links.ts";
import { checkPhrases } from "./check-phrases.ts";
import { ContentError } from "./content-error.ts";
import { type ContentFiles, readContentFiles, startOf } from "./content-files.ts";
import { loadCrisis } from "./load-crisis.ts";
import { loadCommands, loadSmallTalk } from "./load-intents.ts";
import { loadInterview } from "./load-interview.ts";
import { loadTopics } from "./load-topics.ts";
import { loadUncovered } from "./load-uncovered.ts";
import { checkPlaceholders, loadWording } from "./load-wording.ts";
import { openMarkdown } from "./parse-markdown.ts";
import { openPhrases } from "./parse-phrases.ts";
import { parseYaml } from "./parse-yaml.ts";
import { aboutSchema, articleSchema, comparisonSchema, languagesSchema, operatorSchema } from "./schemas.ts";

/**
 * Reads everything under a content folder. Throws a `ContentError` with every fault at once; only `crisis/` never stops
 * the start, as its compiled-in minimum stands in.
 */
export function loadContent(folder: string): Content {
  const files = readContentFiles(folder);
  const content = parseContent(folder, files);
  if (content === null) throw new ContentError(files.faults);
  return content;
}

/** The content that the files hold; null when they have a fault, and then `files.faults` has them all. */
export function parseContent(folder: string, files: ContentFiles): Content | null {
  const content = { ...loadParts(files), crisis: loadCrisis(folder), hash: files.hash };
  checkPhrases(files);
  checkLinks(files);
  checkStrays(files);
  return files.faults.length === 0 && isWhole(content) ? content : null;
}

type Parts<T> = { readonly [K in keyof T]: T[K] | null };

function isWhole(content: Parts<Content>): content is Content {
  return Object.values(content).every((part) => part !== null);
}

function loadParts(files: ContentFiles): Parts<Omit<Content, "crisis" | "hash">> {
  const article = loadYaml(files, "article.yaml", "give the article's title and sections there", articleSchema);
  return {
    article,
    topics: loadTopics(files, article),
    comparison: loadYaml(files, "comparison.yaml", "compare both formats there", comparisonSchema),
    interview: loadInterview(files),
    uncovered: loadUncovered(files),
    smallTalk: loadSmallTalk(files),
    commands: loadCommands(files),
    offTopic: openPhrases(
      files,
      "off-topic.phrases.txt",
      fewestOffTopic,
      "things people say that have nothing to do with therapy",
    ),
    wording: loadWording(files, "wording.yaml", wordingKeys),
    summaryWording: loadWording(files, "summary.yaml", summaryKeys),
    pageWording: loadWording(files, "page.yaml", pageKeys),
    about: loadAbout(files),
    operator: loadYaml(files, "operator.yaml", "say who runs this guide there", operatorSchema),
    languages: loadYaml(files, "languages.yaml", "list languages other than English there", languagesSchema),
  };
}

const fewestOffTopic = 40;

function loadYaml<T>(files: ContentFiles, path: string, purpose: string, schema: z.ZodType<T>): T | null {
  const text = files.open(path, purpose);
  return text === null ? null : (parseYaml(files, path, text, schema)?.value ?? null);
}

function loadAbout(files: ContentFiles): string | null {
  const path = "about.md";
  const parsed = openMarkdown(files, path, "say there who made this guide and how it works", aboutSchema);
  if (parsed === null) return null;
  parsed.body.split("\n").forEach((line, index) => {
    checkPlaceholders(files, { path, line: parsed.bodyLine + index, column: 1 }, line, ["operator", "leaning-table"]);
  });
  return parsed.body.trim();
}

/** Reports files that nothing reads: a name is misspelt, or something was left behind. */
function checkStrays(files: ContentFiles): void {
  for (const path of files.unopened()) {
    if (path.startsWith("crisis/")) continue;
    files.report(
      startOf(path),
      `is not a file of the content; ${expectedIn[path.split("/")[0] ?? ""] ?? expectedAnywhere}`,
    );
  }
}

const expectedAnywhere = "check its name and folder, or remove it";

const expectedIn: Readonly<Record<string, string>> = {
  topics: "topics/ holds <topic>.md and <topic>.phrases.txt for each point of the article",
  interview: "interview/ holds <slot>.yaml and <slot>.<value>.phrases.txt",
  "not-covered": "not-covered/ holds <subject>.md, and <subject>.phrases.txt beside it",
  "small-talk": "small-talk/ holds <kind>.md and <kind>.phrases.txt",
  commands: "commands/ holds <command>.phrases.txt",
};
