import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { readContentFiles } from "../../src/content/content-files.ts";
import { loadCrisis } from "../../src/content/load-crisis.ts";
import { minimum } from "../../src/safety/minimum.ts";

const shipped = join(import.meta.dirname, "../../content");

describe("loadCrisis", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "crisis-"));
    cpSync(join(shipped, "article.yaml"), join(folder, "article.yaml"));
    cpSync(join(shipped, "crisis"), join(folder, "crisis"), { recursive: true });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function change(file: string, from: string | RegExp, to: string): void {
    const path = join(folder, "crisis", file);
    const text = readFileSync(path, "utf8");
    expect(text).to.match(from instanceof RegExp ? from : new RegExp(from.replace(/[{}()[\]?.]/g, "\\$&")));
    writeFileSync(path, text.replace(from, to));
  }

  it("reads the shipped content without a fault", () => {
    const content = loadCrisis(readContentFiles(folder));
    expect(content).to.include({ fault: null, staleAfterDays: 90 });
    expect(content.regions.size).to.equal(17);
    expect(content.regions.get("US")?.lines[1]?.channels).to.deep.equal([
      { type: "text", value: "741741", display: "HOME to 741741" },
    ]);
  });

  it("has names for every country that has lines", () => {
    const { regions, wording } = loadCrisis(readContentFiles(folder));
    expect([...wording.countries.keys()]).to.have.members([...regions.keys()]);
  });

  const faults: readonly (readonly [string, string, string | RegExp, string, RegExp])[] = [
    [
      "a missing key",
      "lines.yaml",
      "    name: United States\n",
      "",
      /lines\.yaml:\d+:\d+ {2}regions\.US\.name: is missing/,
    ],
    ["an unknown key", "lines.yaml", "order: 1", "ordre: 1", /ordre: is not known here/],
    ["a number with letters", "lines.yaml", 'value: "741741"', 'value: "HOME"', /use digits only/],
    ["a web line without https", "lines.yaml", "https://988lifeline", "http://988lifeline", /https:\/\//],
    ["a date that is none", "lines.yaml", /(?<= {4})verified_on: null/, "verified_on: soon", /YYYY-MM-DD/],
    [
      "a message without lines",
      "wording.yaml",
      /(?<= {6})\{lines\}/,
      "",
      /messages\.suicide\.first: must contain \{lines\}/,
    ],
    ["an unknown placeholder", "wording.yaml", /(?<= {6})\{lines\}/, "{lines} {link}", /\{link\} is not known/],
    ["a missing variant", "wording.yaml", "  medical:\n    first", "  medikal:\n    first", /messages\.medi[ck]al/],
    ["YAML that is none", "phrases.yaml", "crisis: []", "crisis: [", /phrases\.yaml:\d+:\d+ {2}this is not YAML/],
  ];
  for (const [what, file, from, to, fault] of faults) {
    it(`falls back to the minimum at ${what}, and says where it is and what would be right`, () => {
      change(file, from, to);
      const files = readContentFiles(folder);
      const content = loadCrisis(files);
      expect(
        files.faults.map(({ path, line, column, message }) => `${path}:${line}:${column}  ${message}`).join("\n"),
      ).to.match(fault);
      expect(content.fault).to.match(/^\S+\/crisis\/\S+:\d+:\d+ {2}.+$/);
      expect({ ...content, fault: null }).to.deep.equal({ ...minimum, fault: null });
    });
  }

  for (const file of ["lines.yaml", "wording.yaml", "phrases.yaml"]) {
    it(`falls back to the minimum without ${file}`, () => {
      rmSync(join(folder, "crisis", file));
      expect(loadCrisis(readContentFiles(folder)).fault).to.include(`${file}:1:1  is missing`);
    });
  }

  it("falls back to the minimum without its folder, without throwing", () => {
    rmSync(join(folder, "crisis"), { recursive: true });
    const { regions, fault } = loadCrisis(readContentFiles(folder));
    expect(regions.size).to.equal(0);
    expect(fault).to.match(/ \(and 2 more\)$/);
  });
});
