import type { z } from "zod";
import type { ContentFiles } from "./content-files.ts";
import { parseYaml } from "./parse-yaml.ts";

/** A Markdown file in its two parts. */
export interface MarkdownParts {
  /** The YAML, with the line `---` above it, so that its lines are those of the file. */
  readonly head: string;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** Cuts a Markdown file at its front matter; null when it has none. */
export function splitMarkdown(text: string): MarkdownParts | null {
  const lines = text.split("\n");
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  if (lines[0]?.trimEnd() !== "---" || end === -1) return null;
  return { head: lines.slice(0, end).join("\n"), body: lines.slice(end + 1).join("\n"), bodyLine: end + 2 };
}

/** Opens a Markdown file and reads its front matter; null, with the faults reported, when something does not fit. */
export function openMarkdown<T>(
  files: ContentFiles,
  path: string,
  schema: z.ZodType<T>,
): (MarkdownParts & { readonly front: T }) | null {
  const text = files.open(path);
  if (text === null) return null;
  const parts = splitMarkdown(text);
  if (parts === null) {
    files.report({ path }, "has no front matter; begin with a line ---, then `id: …` and the like, then a line ---");
    return null;
  }
  if (parts.body.trim() === "") {
    files.report({ path, line: parts.bodyLine }, "has no text; write it below the second line ---");
  }
  const front = parseYaml(files, path, parts.head, schema);
  return front === null ? null : { ...parts, front };
}
