import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Database from "libsql";
import { z } from "zod";
import { StorageError } from "../core/conversation.ts";
import { makeFolder } from "./make-folder.ts";
import { storageFault } from "./storage-fault.ts";

/** The right to be the one server on a data folder. */
export interface FolderLock {
  readonly release: () => Promise<void>;
}

/**
 * Takes a data folder for this server, or throws a `StorageError` that names the process which has it. The lock is SQLite's
 * own on a small file beside the database: the kernel takes it back when the process ends, however it ends.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await makeFolder(folder);
  const pidFile = join(folder, "server.pid");
  const database = await lock(folder, pidFile);
  try {
    await writeFile(pidFile, `${process.pid}\n`);
  } catch (cause) {
    database.close();
    throw storageFault(pidFile, cause);
  }
  return {
    release: async () => {
      await rm(pidFile, { force: true });
      database.exec("rollback");
      database.close();
    },
  };
}

async function lock(folder: string, pidFile: string): Promise<Database.Database> {
  const path = join(folder, "server.lock");
  try {
    const database = new Database(path);
    database.exec("begin exclusive");
    return database;
  } catch (cause) {
    if (!isBusy(cause)) throw storageFault(path, cause);
    const pid = await readPid(pidFile);
    throw new StorageError(
      `another server${pid === null ? "" : ` (process ${pid})`} is using ${folder}; stop it, or set DATA_DIR to another folder`,
      { cause },
    );
  }
}

function isBusy(fault: unknown): boolean {
  return z.object({ code: z.literal("SQLITE_BUSY") }).safeParse(fault).success;
}

/** The process that holds the lock; null in the moment before it has written its number. */
async function readPid(pidFile: string): Promise<string | null> {
  try {
    return (await readFile(pidFile, "utf8")).trim() || null;
  } catch {
    return null;
  }
}
