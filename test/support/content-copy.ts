import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findContentFolder } from "../../src/content/find-content-folder.ts";

/** A copy of the project's content that a test may spoil. Paths are relative to its folder. */
export interface ContentCopy {
  readonly folder: string;
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string | Uint8Array) => void;
  readonly remove: (path: string) => void;
}

/** Runs something with a copy of the project's content, which is removed afterwards. */
export function withContentCopy<T>(run: (copy: ContentCopy) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  try {
    linkTree(findContentFolder(), folder);
    return run({
      folder,
      read: (path) => readFileSync(join(folder, path), "utf8"),
      write: (path, text) => {
        rmSync(join(folder, path), { force: true });
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      },
      remove: (path) => rmSync(join(folder, path)),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Folders of links to the files: far quicker than copies, and a file is replaced when it is written. */
function linkTree(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      mkdirSync(target);
      linkTree(source, target);
    } else symlinkSync(source, target);
  }
}
