import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { ContentError, type Fault } from "./content-error.ts";

/** A place in a content file; the first character when only the file is named. */
export type Place = Pick<Fault, "path"> & Partial<Pick<Fault, "line" | "column">>;

/** Everything that a content folder holds, and the faults that were found in it so far. */
export interface ContentFiles {
  readonly folder: string;
  /** Text by path, in the order of paths. Names that begin with a dot are left out: editors and file managers leave such files. */
  readonly texts: ReadonlyMap<string, string>;
  /** SHA-256 over all paths and bytes, the first 16 hexadecimal digits. */
  readonly hash: string;
  /** The text of a file that must be there; null, and a fault, when it is not. */
  readonly open: (path: string) => string | null;
  readonly report: (place: Place, message: string) => void;
  /** Reports files that nothing has opened: a name is misspelt, or something was left behind. */
  readonly reportStrays: () => void;
  readonly faults: readonly Fault[];
}

/** What each folder holds. */
const holdings: Readonly<Record<string, string>> = {
  topics: "topics/ holds <topic>.md and <topic>.phrases.txt for each point of the article",
  interview: "interview/ holds <slot>.yaml and <slot>.<value>.phrases.txt",
  "not-covered": "not-covered/ holds <subject>.md, and <subject>.phrases.txt beside it",
  "small-talk": "small-talk/ holds <kind>.md and <kind>.phrases.txt",
  commands: "commands/ holds <command>.phrases.txt",
  "off-topic": "off-topic/ holds <domain>.phrases.txt for each domain",
  crisis: "crisis/ holds lines.yaml, wording.yaml and phrases.yaml",
};

/**
 * Reads a content folder whole. What cannot be read in it is a fault; only a folder that holds no content at all is a
 * `ContentError`, since all of its files would be faults.
 */
export function readContentFiles(folder: string): ContentFiles {
  const faults: Fault[] = [];
  const opened = new Set<string>();
  const report = ({ path, line = 1, column = 1 }: Place, message: string): void => {
    faults.push({ path, line, column, message });
  };
  const files = readTree(folder, "", report);
  const texts = new Map(files.map(([path, bytes]) => [path, decode(path, bytes, report)]));
  if (!texts.has("article.yaml")) {
    const message =
      "is no content folder: it has no article.yaml that can be read; name the folder that holds it (CONTENT_DIR)";
    throw new ContentError(folder, [{ path: "", line: 1, column: 1, message }]);
  }
  return {
    folder,
    texts,
    hash: hashOf(files),
    faults,
    report,
    open: (path) => {
      opened.add(path);
      const text = texts.get(path);
      if (text === undefined) report({ path }, `is missing; ${holdingOf(path) ?? "write it as docs/content.md says"}`);
      return text ?? null;
    },
    reportStrays: () => {
      for (const path of texts.keys()) {
        if (opened.has(path)) continue;
        const advice = holdingOf(path) ?? "check its name and folder, or remove it";
        report({ path }, `is not a file of the content; ${advice}`);
      }
    },
  };
}

function holdingOf(path: string): string | undefined {
  return holdings[path.split("/")[0] ?? ""];
}

type File = readonly [path: string, bytes: Buffer];
type Report = ContentFiles["report"];

function readTree(folder: string, path: string, report: Report): readonly File[] {
  const place = join(folder, path);
  try {
    if (!statSync(place).isDirectory()) return [[path, readFileSync(place)]];
    if (path !== "" && !(path in holdings)) {
      report({ path }, "is not a folder of the content; check CONTENT_DIR, or remove it");
      return [];
    }
    const names = readdirSync(place).filter((name) => !name.startsWith("."));
    return names.sort().flatMap((name) => readTree(folder, posix.join(path, name), report));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : error;
    report({ path }, `cannot be read (${code}); check that it is there and may be read`);
    return [];
  }
}

function decode(path: string, bytes: Buffer, report: Report): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\r\n", "\n");
  } catch {
    report({ path }, "is not UTF-8 text; save it in that encoding");
    return "";
  }
}

function hashOf(files: readonly File[]): string {
  const hash = createHash("sha256");
  for (const [path, bytes] of files) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest("hex").slice(0, 16);
}
