import { expect } from "chai";
import { ContentError } from "../../src/content/content-error.ts";
import { loadContent } from "../../src/content/load-content.ts";
import { type ContentCopy, withContentCopy } from "./content-copy.ts";

/** What is wrong, how it gets into the content, and the faults that should be told: `path:line:column  message`. */
export type FaultRow = readonly [what: string, plant: (copy: ContentCopy) => void, ...faults: readonly string[]];

/** The faults of a folder as `path:line:column  message`, with paths relative to it. */
export function faultsOf(folder: string): readonly string[] {
  try {
    loadContent(folder);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.faults.map(({ path, line, column, message }) => `${path}:${line}:${column}  ${message}`);
  }
}

/** One test a row: the faults that loading tells are exactly these. */
export function testFaults(rows: readonly FaultRow[]): void {
  for (const [what, plant, ...faults] of rows) {
    it(`tells of ${what}`, () => {
      const found = withContentCopy((copy) => {
        plant(copy);
        return faultsOf(copy.folder);
      });
      expect(found).to.deep.equal(faults);
    });
  }
}
