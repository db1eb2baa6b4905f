import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { StorageError } from "../core/conversation.ts";
import { attempt, codeOf } from "./attempt.ts";
import { makeFolder } from "./make-folder.ts";

/**
 * Takes a data folder for this server, or throws a `StorageError` that names the process which has it; returns the way to
 * give it back. The lock is SQLite's own on a small file beside the database: the kernel takes it back when the process
 * ends, however it ends.
 */
export function lockFolder(folder: string): () => void {
  makeFolder(folder);
  const path = join(folder, "server.lock");
  const pidFile = join(folder, "server.pid");
  const database = attempt(path, () => new Database(path));
  if (!attempt(path, () => isFree(database))) {
    // In the moment after the very first start there is no number yet.
    const holder = existsSync(pidFile) ? ` (process ${readFileSync(pidFile, "utf8").trim()})` : "";
    throw new StorageError(`another server${holder} is using ${folder}; stop it, or set DATA_DIR to another folder`);
  }
  attempt(pidFile, () => writeFileSync(pidFile, `${process.pid}\n`));
  return () => void database.close();
}

function isFree(database: Database.Database): boolean {
  try {
    database.exec("begin exclusive");
    return true;
  } catch (fault) {
    if (codeOf(fault) === "SQLITE_BUSY") return false;
    throw fault;
  }
}
