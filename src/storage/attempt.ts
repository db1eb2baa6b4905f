import { z } from "zod";
import { StorageError } from "../core/conversation.ts";

/** What an operator can do about a fault of SQLite (sqlite.org/rescode.html) or of the file system. */
const remedies: ReadonlyMap<string, string> = new Map([
  ["SQLITE_FULL", "the disk is full; free some space"],
  ["ENOSPC", "the disk is full; free some space"],
  ["SQLITE_BUSY", "another program keeps it locked; wait for that program, or stop it"],
  ["SQLITE_NOTADB", "is no database; move it away, or put a copy of the database in its place"],
  ["SQLITE_CORRUPT", "is damaged; put a copy in its place"],
  ["SQLITE_IOERR", "the disk does not do as it is told; check it, and whether there is space left"],
  ["EEXIST", "is a file; set DATA_DIR to a folder"],
  ["ENOTDIR", "lies below a file; set DATA_DIR to a folder"],
]);

/** Nearly all that is left are rights: EACCES, EROFS, SQLITE_READONLY, SQLITE_CANTOPEN and libsql's faults without a code. */
const usualRemedy =
  "cannot be opened or used; let this user read and write there, or set DATA_DIR to another folder (the cause says more)";

const coded = z.object({ code: z.string() });

/** Does something with a path; its fault becomes a `StorageError` in words that help, with the fault as the cause. */
export function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    const code = codeOf(cause);
    // SQLITE_IOERR_WRITE, SQLITE_CORRUPT_INDEX and their like: what the first two words say holds for them all.
    const remedy = remedies.get(code.split("_", 2).join("_")) ?? usualRemedy;
    throw new StorageError(`${path}: ${remedy}`, { cause });
  }
}

/** The name that SQLite or the file system gives to a fault; empty when it has none. */
export function codeOf(fault: unknown): string {
  return coded.safeParse(fault).data?.code ?? "";
}
