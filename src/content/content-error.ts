/** Something wrong at one place of a content file. Lines and columns count from 1. */
export interface Fault {
  /** As it is shown: with the content folder's own path in front. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong, and what would be right. */
  readonly message: string;
}

/** The faults as an operator reads them, one a line: `content/topics/cost.md:2:1  id: use lower-case words`. */
export function describeFaults(faults: readonly Fault[]): string {
  return faults.map(({ file, line, column, message }) => `${file}:${line}:${column}  ${message}`).join("\n");
}

/** Faults in the order in which somebody would mend them: by file, then by place. */
export function sortFaults(faults: readonly Fault[]): readonly Fault[] {
  const byPath = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
  return faults.toSorted((a, b) => byPath(a.file, b.file) || a.line - b.line || a.column - b.column);
}

/** The content has mistakes; all of them are told at once. */
export class ContentError extends Error {
  override readonly name = "ContentError";
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const sorted = sortFaults(faults);
    super(`The content has mistakes:\n${describeFaults(sorted)}`);
    this.faults = sorted;
  }
}
