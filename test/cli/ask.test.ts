import { spawnSync } from "node:child_process";
import { expect } from "chai";
import { z } from "zod";
import { loadTestScript } from "../support/load-test-script.ts";

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly errors: string;
}

function ask(args: readonly string[], input = ""): Run {
  const command = ["--import", "tsx", "src/cli/ask.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8", input });
  return { status, out: stdout, errors: stderr };
}

const Answer = z.object({ id: z.string().nullable(), kind: z.string().optional(), error: z.string().optional() });

describe("ask", function () {
  this.timeout(60_000);

  for (const args of [[], ["a", "b"], ["--jsonl", "a"], ["--loud"]]) {
    it(`exits 2 with its usage when it is called with ${JSON.stringify(args)}`, () => {
      const { status, out, errors } = ask(args);
      expect([status, out]).to.deep.equal([2, ""]);
      expect(errors).to.match(/^Usage: npm run ask/);
    });
  }

  it("answers line by line, names the lines that it cannot read with what is wrong, and exits 1", async () => {
    await loadTestScript();
    const lines = ['{"id":"a","text":"which one is cheaper?"}', "", "hello", '{"id":"b"}', '{"id":"c","text":"hi"}'];
    const { status, out } = ask(["--jsonl"], lines.join("\n"));
    const answers = out
      .trimEnd()
      .split("\n")
      .map((line) => Answer.parse(JSON.parse(line)));
    expect(status).to.equal(1);
    expect(answers.map(({ id }) => id)).to.deep.equal(["a", null, null, "c"]);
    expect(answers[0]?.kind).to.equal("answer");
    expect(answers[1]?.error).to.match(/^line 3: is not JSON; write \{"id":"…"/);
    expect(answers[2]?.error).to.match(/^line 4: text: .+; write \{"id":"…"/);
  });
});
