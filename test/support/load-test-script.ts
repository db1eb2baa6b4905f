import { findContentFolder } from "../../src/content/find-content-folder.ts";

import { startEncoder } from "../../src/encoder/sentence-encoder.ts";
import { type LoadedScript, loadScript } from "../../src/load-script.ts";

import { fail } from "./fail.ts";

let loading: Promise<LoadedScript> | undefined;

/** The project's own script; loaded, and if need be trained, once for all tests. */
export function loadTestScript(): Promise<LoadedScript> {
  loading ??= loadScript(findContentFolder(), "data", startEncoder(fail).encode);
  return loading;
}
