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
  ["SQLITE_READONLY", "cannot be written; let this user write there"],
  ["SQLITE_CANTOPEN", "cannot be opened; let this user read and write there"],
  ["SQLITE_PERM", "cannot be opened; let this user read and write there"],
  ["EACCES", "cannot be written; let this user write there, or set DATA_DIR to another folder"],
  ["EPERM", "cannot be written; let this user write there, or set DATA_DIR to another folder"],
  ["EROFS", "cannot be written; let this user write there, or set DATA_DIR to another folder"],
  ["EEXIST", "is a file; set DATA_DIR to a folder"],
  ["ENOTDIR", "lies below a file; set DATA_DIR to a folder"],
]);

const withCode = z.object({ code: z.string() });

/** The fault with a path, in words that help; the cause goes with it. */
export function storageFault(path: string, cause: unknown): StorageError {
  const parsed = withCode.safeParse(cause);
  const code = parsed.success ? parsed.data.code : "";
  // SQLITE_IOERR_WRITE, SQLITE_CANTOPEN_ISDIR and their like: what the first two words say holds for them all.
  const remedy = remedies.get(code) ?? remedies.get(code.split("_", 2).join("_"));
  return new StorageError(
    `${path}: ${remedy ?? "cannot be opened or used; let this user read and write there (the cause says more)"}`,
    { cause },
  );
}
