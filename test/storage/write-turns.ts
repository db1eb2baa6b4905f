import { writeSync } from "node:fs";
import { stdin } from "node:process";
import { setImmediate } from "node:timers/promises";
import { openEmbeddedStore } from "../../src/storage/open-embedded-store.ts";
import { fail } from "../support/fail.ts";
import { sampleKey, say } from "../support/sample-turns.ts";

// A process of its own for other-processes.test.ts. At a line on standard input it writes turns `<name>0`, `<name>1` … and
// tells each on standard output once it is acknowledged, by a write that is done before the next turn begins.
const [folder = "", name = "", count = "0"] = process.argv.slice(2);
await new Promise((resolve) => stdin.once("data", resolve));
stdin.unref();
const store = await openEmbeddedStore(folder, { now: Date.now, onFault: fail });
for (let index = 0; index < Number(count); index += 1) {
  await store.turn(sampleKey, `${name}${index}`, say(`${name}${index}`));
  writeSync(1, `${name}${index}\n`);
  await setImmediate();
}
await store.close();
