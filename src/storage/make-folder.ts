import { mkdirSync } from "node:fs";
import { attempt } from "./attempt.ts";

/** Makes the data folder when it is missing, closed to other users. */
export function makeFolder(folder: string): void {
  attempt(folder, () => mkdirSync(folder, { recursive: true, mode: 0o700 }));
}
