import type { Encode } from "../core/script.ts";
import { startEncoder } from "../encoder/sentence-encoder.ts";

/** The sentence encoder, unless `--no-encoder` was given. Its thread ends with the program. */
export function chooseEncoder(flags: ReadonlySet<string>): Encode | null {
  return flags.has("no-encoder") ? null : startEncoder(sayFault).encode;
}

function sayFault(fault: unknown): void {
  console.error(`No sentence encoder, so words and letters alone are read: ${fault}`);
}
