import type { Article, Topic } from "../core/content.ts";
import { topicIds } from "../core/topics.ts";
import type { ContentFiles } from "./content-files.ts";
import { openMarkdown, type ParsedMarkdown } from "./parse-markdown.ts";
import { openPhrases } from "./parse-phrases.ts";
import { topicSchema } from "./schemas.ts";

const fewestPhrases = 60;

/** The line of a topic's text between the short answer and what follows on "tell me more". */
const moreHeading = "## More";

/** Reads `topics/`: every point of the article, in the vocabulary's order. */
export function loadTopics(files: ContentFiles, article: Article | null): ReadonlyMap<string, Topic> {
  return new Map(topicIds.flatMap((id) => entryOf(id, loadTopic(files, id, article))));
}

function entryOf(id: string, topic: Topic | null): readonly (readonly [string, Topic])[] {
  return topic === null ? [] : [[id, topic]];
}

function loadTopic(files: ContentFiles, id: string, article: Article | null): Topic | null {
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
  return { ...value, ...splitBody(files, path, parsed), phrases };
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
