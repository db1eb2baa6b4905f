import { posix, relative } from "node:path";

/** Something wrong at one place of a content file. */
export interface Fault {
  /** Relative to the content folder, with forward slashes. */
  readonly path: string;
  /** From 1, as the column. */
  readonly line: number;
  readonly column: number;
  /** What is wrong, and what would be right. */
  readonly message: string;
}

/**
 * A fault as an operator reads it: `content/topics/cost.md:2:1  id: must be cost, like the file's name`. The file is given
 * relative to where the command runs when it lies below, so that it can be clicked.
 */
export function describeFault(folder: string, { path, line, column, message }: Fault): string {
  const fromHere = relative(process.cwd(), folder);
  const file = posix.join(fromHere.startsWith("..") ? folder : fromHere, path);
  return `${file}:${line}:${column}  ${message}`;
}

/** The content has mistakes; all of them are told at once, in the order in which somebody would mend them. */
export class ContentError extends Error {
  override readonly name = "ContentError";
  readonly faults: readonly Fault[];

  constructor(folder: string, faults: readonly Fault[]) {
    const sorted = faults.toSorted((a, b) => a.path.localeCompare(b.path) || a.line - b.line || a.column - b.column);
    super(["The content has mistakes:", ...sorted.map((fault) => describeFault(folder, fault))].join("\n"));
    this.faults = sorted;
  }
}
