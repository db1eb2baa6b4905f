import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import type { Fault } from "./content-error.ts";

/** A place in a content file. The path is relative to the content folder, with forward slashes. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Everything that a content folder holds, and the faults that were found in it so far. */
export interface ContentFiles {
  /** Text by path, sorted by path. Names that begin with a dot are left out: editors and file managers leave such files. */
  readonly texts: ReadonlyMap<string, string>;
  /** SHA-256 over all paths and bytes, the first 16 hexadecimal digits. */
  readonly hash: string;
  /** The text of a file that must be there; null, and a fault that says what it is for, when it is not. */
  readonly open: (path: string, purpose: string) => string | null;
  readonly report: (place: Place, message: string) => void;
  /** Files that nothing has opened. */
  readonly unopened: () => readonly string[];
  readonly faults: readonly Fault[];
}

/** The first character of a file. */
export function startOf(path: string): Place {
  return { path, line: 1, column: 1 };
}

/** Reads a content folder whole. What cannot be read is a fault, never an exception. */
export function readContentFiles(folder: string): ContentFiles {
  const faults: Fault[] = [];
  const opened = new Set<string>();
  const report = ({ path, line, column }: Place, message: string): void => {
    faults.push({ file: shownPath(folder, path), line, column, message });
  };
  const bytes = new Map(readTree(folder, "", report).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const texts = new Map([...bytes].map(([path, content]) => [path, decode(path, content, report)]));
  return {
    texts,
    hash: hashOf(bytes),
    faults,
    report,
    open: (path, purpose) => {
      opened.add(path);
      const text = texts.get(path);
      if (text === undefined) report(startOf(path), `is missing; ${purpose}`);
      return text ?? null;
    },
    unopened: () => [...texts.keys()].filter((path) => !opened.has(path)),
  };
}

type File = readonly [path: string, bytes: Buffer];
type Report = ContentFiles["report"];

function readTree(root: string, path: string, report: Report): readonly File[] {
  try {
    if (path === "" || statSync(join(root, path)).isDirectory()) {
      const names = readdirSync(join(root, path)).filter((name) => !name.startsWith("."));
      return names.flatMap((name) => readTree(root, path === "" ? name : `${path}/${name}`, report));
    }
    return [[path, readFileSync(join(root, path))]];
  } catch (error) {
    report(startOf(path), `cannot be read (${codeOf(error)}); check that it is there and may be read`);
    return [];
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

function decode(path: string, bytes: Buffer, report: Report): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\r\n", "\n");
  } catch {
    report(startOf(path), "is not UTF-8 text; save it in that encoding");
    return "";
  }
}

function hashOf(files: ReadonlyMap<string, Buffer>): string {
  const hash = createHash("sha256");
  for (const [path, bytes] of files) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest("hex").slice(0, 16);
}

/** Relative to where the command runs when it lies below, so that it can be clicked; else absolute. */
function shownPath(folder: string, path: string): string {
  const whole = join(folder, path);
  const fromHere = relative(process.cwd(), whole);
  return fromHere === "" || fromHere.startsWith("..") || isAbsolute(fromHere) ? whole : fromHere.replaceAll("\\", "/");
}
