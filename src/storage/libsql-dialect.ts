import { type Dialect, type SqliteDatabase, SqliteDialect, SqliteDriver, type SqliteStatement } from "kysely";
import Database from "libsql";
import { attempt } from "./attempt.ts";

/** Milliseconds to wait for another process. The wait stops the whole event loop, so it is short. */
const busyTimeout = 2000;

/**
 * FULL makes an acknowledged turn durable; `secure_delete` overwrites what is deleted; sorting in memory leaves nothing in
 * temporary files (sqlite.org/pragma.html).
 */
const settings = ["journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON", "temp_store=MEMORY"];

/** kysely over one SQLite file, by libsql. Every fault of the database is a `StorageError`. */
export function libsqlDialect(path: string): Dialect {
  const database = attempt(path, () => open(path));
  const config = { database: guard(path, database) };
  const execute = async (statement: string): Promise<void> => attempt(path, () => void database.exec(statement));
  const driver = Object.assign(new SqliteDriver(config), {
    // The lock is taken at once: a transaction that reads first and writes later would fail beside another process.
    beginTransaction: () => execute("begin immediate"),
    // After a fault like a full disk SQLite has already rolled back.
    rollbackTransaction: async () => {
      if (database.inTransaction) await execute("rollback");
    },
  });
  return Object.assign(new SqliteDialect(config), { createDriver: () => driver });
}

function open(path: string): Database.Database {
  const database = new Database(path, { timeout: busyTimeout });
  for (const setting of settings) database.pragma(setting);
  return database;
}

function guard(path: string, database: Database.Database): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => void database.close(),
    prepare: (sql) => {
      // Each text once: the program has a few dozen, and libsql frees a statement long after it was last used.
      const statement = statements.get(sql) ?? guardStatement(path, sql, database);
      statements.set(sql, statement);
      return statement;
    },
  };
}

function guardStatement(path: string, sql: string, database: Database.Database): SqliteStatement {
  const statement = attempt(path, () => database.prepare(sql));
  // libsql takes one array as the list of all values.
  const guarded =
    <T>(run: (values: readonly unknown[]) => T) =>
    (values: readonly unknown[]): T => {
      checkValues(values);
      return attempt(path, () => run(values));
    };
  return {
    reader: statement.reader,
    all: guarded((values) => statement.all(values)),
    run: guarded((values) => statement.run(values)),
    iterate: guarded((values) => statement.iterate(values)),
  };
}

/** libsql ends the whole process at a boolean, and takes `undefined` for null: neither may reach it. */
function checkValues(values: readonly unknown[]): void {
  values.forEach((value, index) => {
    const isSafe =
      value === null ||
      typeof value === "string" ||
      typeof value === "bigint" ||
      Number.isFinite(value) ||
      Buffer.isBuffer(value);
    if (isSafe) return;
    throw new TypeError(
      `Value ${index + 1} of a query is a ${typeof value}; bind a string, a finite number, a bigint, a Buffer or null`,
    );
  });
}
