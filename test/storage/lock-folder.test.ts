import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { StorageError } from "../../src/core/conversation.ts";
import { lockFolder } from "../../src/storage/lock-folder.ts";
import { openEmbeddedStore } from "../../src/storage/open-embedded-store.ts";
import { fail } from "../support/fail.ts";
import { sampleKey, say } from "../support/sample-turns.ts";
import { useTemporaryFolder } from "../support/temporary-folder.ts";

/** A process that takes the lock, says so, and keeps it until it is killed. */
const holder = `
  import { lockFolder } from "./src/storage/lock-folder.ts";
  lockFolder(process.argv[1]);
  console.log("locked");
  setInterval(() => {}, 1000);`;

describe("lockFolder", () => {
  const folder = useTemporaryFolder();

  it("gives a folder to one server at a time", async () => {
    const data = join(folder(), "data");
    const unlock = lockFolder(data);
    const message = `another server (process ${process.pid}) is using ${data}; stop it`;
    expect(() => lockFolder(data)).to.throw(StorageError, message);
    unlock();
    lockFolder(data)();
  });

  it("does not stand in the way of commands", async () => {
    const unlock = lockFolder(folder());
    const store = await openEmbeddedStore(folder(), { now: Date.now, onFault: fail });
    expect(await store.turn(sampleKey, "d1", say("hello"))).to.equal("done");
    await store.close();
    unlock();
  });

  it("names the other process, and takes over when that one is killed", async () => {
    const command = ["--import", "tsx", "--input-type=module", "--eval", holder, folder()];
    const child = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "inherit"] });
    await once(child.stdout, "data");
    expect(() => lockFolder(folder())).to.throw(`another server (process ${child.pid}) is using`);
    child.kill("SIGKILL");
    await once(child, "exit");
    lockFolder(folder())();
  });

  it("refuses a folder that is a file", () => {
    writeFileSync(join(folder(), "file"), "");
    expect(() => lockFolder(join(folder(), "file"))).to.throw("is a file; set DATA_DIR");
  });
});
