import { constants } from "node:fs";
import { access, mkdir } from "node:fs/promises";
import { storageFault } from "./storage-fault.ts";

/** Makes the data folder when it is missing, closed to other users, and checks that this user can write there. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw storageFault(folder, cause);
  }
}
