import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect } from "chai";

const run = promisify(execFile);

describe("npm run explain", function () {
  this.timeout(600_000);
  const explain = async (...args: readonly string[]): Promise<string> =>
    (await run(process.execPath, ["--import", "tsx", "src/cli/explain.ts", "--no-encoder", ...args])).stdout;

  it("says which rule took a text for danger, and what the conversation makes of it", async () => {
    const text = await explain("I don't want to be here anymore. Is it cheaper in a group?");
    expect(text).to.include("The crisis screen: crisis, suicide, about self");
    expect(text).to.include('rule tired-of-living: "do not want to be here" crisis');
    expect(text).to.match(/learned: a danger \d+ % likely/);
    expect(text).to.include("The conversation: answer, cost");
  });

  it("says when what stands around it takes a rule back", async () => {
    const text = await explain("my phone's about to die");
    expect(text).to.include("The crisis screen: no danger");
    expect(text).to.include('rule wish-to-die: "about to die" taken back');
  });
});
