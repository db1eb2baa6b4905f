import { posix } from "node:path";
import type { ContentFiles } from "./content-files.ts";

const link = /\]\(\s*<?([^)\s>]*)[^)]*\)/g;

/** Reports each Markdown link that leads nowhere: a web address that is none, or a file that is not there. */
export function checkLinks(files: ContentFiles): void {
  for (const [path, text] of files.texts) {
    if (!/\.(md|yaml)$/.test(path) || path.startsWith("crisis/")) continue;
    text.split("\n").forEach((content, index) => {
      for (const match of content.matchAll(link)) {
        const target = match[1] ?? "";
        if (resolves(files, path, target)) continue;
        const message = `the link to "${target}" leads nowhere; use an address that starts with https://, or a file beside this one`;
        files.report({ path, line: index + 1, column: match.index + 1 }, message);
      }
    });
  }
}

/** A placeholder is filled with an address later. */
function resolves(files: ContentFiles, path: string, target: string): boolean {
  if (/^\{[a-z-]+\}$/.test(target)) return true;
  if (/^(https?|mailto|tel):/.test(target)) return URL.canParse(target);
  return files.texts.has(posix.join(posix.dirname(path), target.replace(/#.*$/, "")));
}
