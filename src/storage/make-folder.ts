import { mkdir } from "node:fs/promises";
import { storageFault } from "./storage-fault.ts";

/** Makes the data folder when it is missing, closed to other users. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw storageFault(folder, cause);
  }
}
