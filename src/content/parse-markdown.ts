import type { z } from "zod";
import { type ContentFiles, startOf } from "./content-files.ts";
import { type ParsedYaml, parseYaml } from "./parse-yaml.ts";

/** A Markdown file in its two parts: the YAML between the lines `---`, and what follows. */
export interface MarkdownParts {
  readonly head: string;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** Front matter stands below the first line, which is `---`. */
export const headLine = 2;

/** Cuts a Markdown file at its front matter; null when it has none. */
export function splitMarkdown(text: string): MarkdownParts | null {
  const lines = text.split("\n");
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  if (lines[0]?.trimEnd() !== "---" || end === -1) return null;
  return { head: lines.slice(1, end).join("\n"), body: lines.slice(end + 1).join("\n"), bodyLine: end + 2 };
}

/** A Markdown file whose front matter fits its schema. */
export interface ParsedMarkdown<T> extends MarkdownParts {
  readonly front: ParsedYaml<T>;
}

/** Opens a Markdown file and reads its front matter; null, with the faults reported, when something does not fit. */
export function openMarkdown<T>(
  files: ContentFiles,
  path: string,
  purpose: string,
  schema: z.ZodType<T>,
): ParsedMarkdown<T> | null {
  const text = files.open(path, purpose);
  if (text === null) return null;
  const parts = splitMarkdown(text);
  if (parts === null) {
    files.report(
      startOf(path),
      "has no front matter; begin with a line ---, then `id: …` and the like, then a line ---",
    );
    return null;
  }
  if (parts.body.trim() === "") {
    files.report({ path, line: parts.bodyLine, column: 1 }, "has no text; write it below the second line ---");
  }
  const front = parseYaml(files, path, parts.head, schema, headLine);
  return front === null ? null : { ...parts, front };
}
