import type { Article, Topic } from "../core/content.ts";
import { type TopicId, topicIds } from "../core/topics.ts";
import type { ContentFiles } from "./content-files.ts";
import { type MarkdownParts, openMarkdown } from "./parse-markdown.ts";
import { openPhrases } from "./phrases.ts";
import { topicSchema } from "./schemas.ts";

const fewestPhrases = 60;

/** The line of a topic's text between the short answer and what follows on "tell me more". */
const moreHeading = "## More";

/** Reads `topics/`: every point of the article, in the vocabulary's order. */
export function loadTopics(files: ContentFiles, article: Article | null): ReadonlyMap<string, Topic> {
  const loaded = topicIds.flatMap((id) => loadTopic(files, id, article) ?? []);
  const topics = new Map<string, Topic>(loaded.map((topic) => [topic.id, topic]));
  for (const { id, counterpart } of loaded) {
    const back = topics.get(counterpart ?? "")?.counterpart;
    if (back === undefined || back === id) continue;
    const path = `topics/${id}.md`;
    const lines = files.texts.get(path)?.split("\n") ?? [];
    const line = lines.findIndex((one) => one.startsWith("counterpart:")) + 1;
    files.report({ path, line }, `counterpart: ${counterpart} does not name ${id} back; let both do so`);
  }
  return topics;
}

function loadTopic(files: ContentFiles, id: TopicId, article: Article | null): Topic | null {
  const path = `topics/${id}.md`;
  const phrases = openPhrases(files, `topics/${id}.phrases.txt`, fewestPhrases);
  const parsed = openMarkdown(files, path, topicSchema(id, article));
  return parsed === null ? null : { ...parsed.front, ...splitBody(files, path, parsed), phrases };
}

function splitBody(files: ContentFiles, path: string, { body, bodyLine }: MarkdownParts) {
  const lines = body.split("\n");
  const heading = lines.findIndex((line) => line.trim() === moreHeading);
  if (heading === -1) {
    const message = `has no line "${moreHeading}"; write the short answer above it, the detail below`;
    files.report({ path, line: bodyLine }, message);
    return { answer: body.trim(), more: "" };
  }
  const answer = lines.slice(0, heading).join("\n").trim();
  const more = lines
    .slice(heading + 1)
    .join("\n")
    .trim();
  const place = { path, line: bodyLine + heading };
  if (answer === "") files.report(place, `has no short answer; write it above the line "${moreHeading}"`);
  if (more === "") files.report(place, `has no detail; write it below the line "${moreHeading}"`);
  return { answer, more };
}
