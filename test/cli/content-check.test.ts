import { spawnSync } from "node:child_process";
import { expect } from "chai";
import { withContentCopy } from "../support/content-copy.ts";

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly errors: string;
}

function contentCheck(...args: readonly string[]): Run {
  const command = ["--import", "tsx", "src/cli/content-check.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return { status, out: stdout, errors: stderr };
}

describe("content:check", () => {
  it("passes the project's own content and prints its figures", () => {
    const { status, out, errors } = contentCheck();
    expect(errors).to.equal("");
    expect(status).to.equal(0);
    expect(out).to.match(/^topics +29 +\d+ +\d+$/m);
    expect(out.trimEnd().endsWith("The content has no mistakes.")).to.equal(true);
  });

  it("prints faults of content and of style together, in the order of files, and exits 1", () => {
    const { status, out, errors } = withContentCopy((copy) => {
      copy.write("small-talk/thanks.md", "---\nid: thanks\n---\nNo need!\n");
      copy.remove("topics/cost.md");
      return contentCheck(copy.folder);
    });
    expect(status).to.equal(1);
    expect(out).to.equal("");
    expect(errors.split("\n")[0]).to.equal("The content has mistakes:");
    expect(errors).to.match(
      /small-talk\/thanks\.md:4:8 {2}has an exclamation mark.*\n.*topics\/cost\.md:1:1 {2}is missing/,
    );
  });

  it("tells of a fault in the crisis content, which does not stop the start", () => {
    const { status, errors } = withContentCopy((copy) => {
      copy.remove("crisis/lines.yaml");
      return contentCheck(copy.folder);
    });
    expect(status).to.equal(1);
    expect(errors).to.match(/^The content has mistakes:\n.*crisis\/lines\.yaml:1:1 {2}is missing/);
  });

  it("explains itself, and exits 2 on wrong usage", () => {
    expect(contentCheck("--help").out).to.match(/^Usage: npm run content:check/);
    expect(contentCheck("--help").status).to.equal(0);
    expect(contentCheck("--fix").status).to.equal(2);
    expect(contentCheck("a", "b").status).to.equal(2);
  });
});
