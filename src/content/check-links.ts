import type { ContentFiles } from "./content-files.ts";

const link = /\]\(\s*<?([^)\s>]*)/g;

/** Reports each Markdown link that is no address; a placeholder is filled with one later. */
export function checkLinks(files: ContentFiles): void {
  for (const [path, text] of files.texts) {
    for (const { 1: target = "", index } of text.matchAll(link)) {
      if (/^\{[a-z-]+\}$/.test(target) || (/^(https?|mailto|tel):/.test(target) && URL.canParse(target))) continue;
      const before = text.slice(0, index).split("\n");
      const place = { path, line: before.length, column: (before.at(-1) ?? "").length + 1 };
      files.report(place, `the link to "${target}" leads nowhere; use an address that starts with https://`);
    }
  }
}
