import { findContentFolder } from "../../src/content/find-content-folder.ts";
import type { Script } from "../../src/core/script.ts";
import { startEncoder } from "../../src/encoder/sentence-encoder.ts";
import { loadScript } from "../../src/load-script.ts";

import { fail } from "./fail.ts";

let loading: Promise<Script> | undefined;

/** The project's own script; loaded, and if need be trained, once for all tests. */
export function loadTestScript(): Promise<Script> {
  loading ??= loadScript(findContentFolder(), "data", startEncoder(fail).encode);
  return loading;
}
