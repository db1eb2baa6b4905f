import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { StorageError } from "../../src/core/conversation.ts";
import { lockFolder } from "../../src/storage/lock-folder.ts";
import { openEmbeddedStore } from "../../src/storage/open-embedded-store.ts";
import { failureOf } from "../support/failure-of.ts";
import { sampleKey, say } from "../support/sample-turns.ts";
import { useTemporaryFolder } from "../support/temporary-folder.ts";

/** A process that takes the lock, says so, and keeps it until it is killed. */
const holder = `
  import { lockFolder } from "./src/storage/lock-folder.ts";
  await lockFolder(process.argv[1]);
  console.log("locked");
  setInterval(() => {}, 1000);`;

describe("lockFolder", () => {
  const folder = useTemporaryFolder();

  it("gives a folder to one server at a time", async () => {
    const lock = await lockFolder(join(folder(), "data"));
    const fault = await failureOf(lockFolder(join(folder(), "data")));
    expect(fault).to.be.instanceOf(StorageError);
    expect(fault.message).to.match(
      new RegExp(`^another server \\(process ${process.pid}\\) is using .*/data; stop it`),
    );
    await lock.release();
    const next = await lockFolder(join(folder(), "data"));
    await next.release();
  });

  it("does not stand in the way of commands", async () => {
    const lock = await lockFolder(folder());
    const store = await openEmbeddedStore(folder(), { now: Date.now });
    expect(await store.turn(sampleKey, "d1", say("hello"))).to.equal("done");
    await store.close();
    await lock.release();
  });

  it("names the other process, and takes over when that one is killed", async () => {
    const command = ["--import", "tsx", "--input-type=module", "--eval", holder, folder()];
    const child = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "inherit"] });
    await once(child.stdout, "data");
    expect((await failureOf(lockFolder(folder()))).message).to.contain(
      `another server (process ${child.pid}) is using`,
    );
    child.kill("SIGKILL");
    await once(child, "exit");
    const lock = await lockFolder(folder());
    await lock.release();
  });

  it("refuses a folder that is a file", async () => {
    writeFileSync(join(folder(), "file"), "");
    expect((await failureOf(lockFolder(join(folder(), "file")))).message).to.match(/is a file; set DATA_DIR/);
  });
});
