import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { openEmbeddedStore } from "../../src/storage/open-embedded-store.ts";
import { fail } from "../support/fail.ts";
import { sampleKey, say } from "../support/sample-turns.ts";
import { useTemporaryFolder } from "../support/temporary-folder.ts";

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly errors: string;
}

function purge(env: Readonly<Record<string, string>>, ...args: readonly string[]): Run {
  const command = ["--import", "tsx", "src/cli/purge.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8", env });
  return { status, out: stdout, errors: stderr };
}

describe("purge", () => {
  const folder = useTemporaryFolder();

  it("removes what is too old beside a running server, and says how much of each channel", async () => {
    const hour = 60 * 60 * 1000;
    let time = Date.now() - 25 * hour;
    const store = await openEmbeddedStore(folder(), { now: () => time, onFault: fail });
    await store.turn({ ...sampleKey, id: "old" }, "d", say("old"));
    await store.turn({ ...sampleKey, channel: "slack" }, "d", say("old"));
    time = Date.now();
    await store.turn(sampleKey, "d", say("new"));
    const { status, out, errors } = purge({ DATA_DIR: folder() });
    expect(errors).to.equal("");
    expect(status).to.equal(0);
    expect(out).to.equal(
      "web         1 removed\nteams       0 removed\nslack       0 removed\nlocal       0 removed\n",
    );
    expect(await store.load({ ...sampleKey, id: "old" })).to.equal(undefined);
    expect((await store.load(sampleKey))?.state.asked).to.deep.equal(["new"]);
    await store.close();
  });

  it("says in one line what is wrong with the data folder, and exits 1", () => {
    const file = join(folder(), "file");
    writeFileSync(file, "");
    const { status, errors } = purge({ DATA_DIR: file });
    expect(status).to.equal(1);
    expect(errors).to.equal(`${file}: is a file; set DATA_DIR to a folder\n`);
  });

  it("explains itself, and exits 2 on wrong usage", () => {
    const { status, out } = purge({}, "--help");
    expect([status, out.slice(0, 20)]).to.deep.equal([0, "Usage: npm run purge"]);
    expect(purge({}, "--now").status).to.equal(2);
  });
});
