import type { Article, Topic } from "../core/content.ts";
import { topicIds } from "../core/topics.ts";
import type { ContentFiles } from "./content-files.ts";
import { openMarkdown, type ParsedMarkdown } from "./parse-markdown.ts";
import { openPhrases } from "./parse-phrases.ts";
import type { ParsedYaml } from "./parse-yaml.ts";
import { topicSchema } from "./schemas.ts";

const fewestPhrases = 60;

/** The line of a topic's text between the short answer and what follows on "tell me more". */
const moreHeading = "## More";

/** Reads `topics/`: every point of the article, in the vocabulary's order. */
export function loadTopics(files: ContentFiles, article: Article | null): ReadonlyMap<string, Topic> {
  const loaded = topicIds.flatMap((id) => loadTopic(files, id, article) ?? []);
  const topics = new Map<string, Topic>(loaded.map(({ topic }) => [topic.id, topic]));
  for (const { topic, placeOf } of loaded) {
    const back = topics.get(topic.counterpart ?? "")?.counterpart;
    if (back === undefined || back === topic.id) continue;
    files.report(
      placeOf("counterpart"),
      `counterpart: ${topic.counterpart} does not name ${topic.id} back; let both do so`,
    );
  }
  return topics;
}

interface LoadedTopic {
  readonly topic: Topic;
  readonly placeOf: ParsedYaml<unknown>["placeOf"];
}

function loadTopic(files: ContentFiles, id: string, article: Article | null): LoadedTopic | null {
  const path = `topics/${id}.md`;
  const phrases = openPhrases(files, `topics/${id}.phrases.txt`, fewestPhrases, "ways in which people ask this");
  const parsed = openMarkdown(files, path, "tell this point of the article there", topicSchema);
  if (parsed === null) return null;
  const { value, placeOf } = parsed.front;
  if (value.id !== id) files.report(placeOf("id"), `id: must be ${id}, like the file's name`);
  value.sections.forEach((section, index) => {
    if (article === null || article.sections.has(section)) return;
    files.report(placeOf("sections", index), `sections: there is no section ${section} in article.yaml`);
  });
  value.related.forEach((other, index) => {
    if (other === id) files.report(placeOf("related", index), "related: name other topics than this one");
  });
  if (value.counterpart === id) files.report(placeOf("counterpart"), "counterpart: name another topic than this one");
  return { topic: { ...value, ...splitBody(files, path, parsed), phrases }, placeOf };
}

function splitBody(files: ContentFiles, path: string, parsed: ParsedMarkdown<unknown>): Pick<Topic, "answer" | "more"> {
  const lines = parsed.body.split("\n");
  const heading = lines.findIndex((line) => line.trim() === moreHeading);
  const place = { path, line: parsed.bodyLine + Math.max(heading, 0), column: 1 };
  if (heading === -1)
    files.report(place, `has no line "${moreHeading}"; write the short answer above it, the detail below`);
  const answer = (heading === -1 ? lines : lines.slice(0, heading)).join("\n").trim();
  const more =
    heading === -1
      ? ""
      : lines
          .slice(heading + 1)
          .join("\n")
          .trim();
  if (answer === "") files.report(place, `has no short answer; write it above the line "${moreHeading}"`);
  if (heading !== -1 && more === "") files.report(place, `has no detail; write it below the line "${moreHeading}"`);
  return { answer, more };
}
