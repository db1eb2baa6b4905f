import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import Database from "libsql";
import { storageFault } from "./storage-fault.ts";

/** Milliseconds to wait for another process. The wait stops the whole event loop, so it is short. */
const busyTimeout = 2000;

/**
 * FULL makes an acknowledged turn durable; `secure_delete` overwrites what is deleted; sorting in memory leaves nothing in
 * temporary files (sqlite.org/pragma.html).
 */
const settings = ["journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON", "temp_store=MEMORY"];

/** kysely over one SQLite file, by libsql. Every fault of the database is a `StorageError`. */
export function libsqlDialect(path: string): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => createDriver(path),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** One connection, lent to one transaction after the other in the order in which they asked. */
function createDriver(path: string): Driver {
  const database = attempt(path, () => open(path));
  const connection = createConnection(path, database);
  const waiting: (() => void)[] = [];
  let isLent = false;

  const execute = async (statement: string): Promise<void> => attempt(path, () => void database.exec(statement));
  return {
    init: async () => {},
    acquireConnection: async () => {
      if (isLent) await new Promise<void>((resolve) => waiting.push(resolve));
      isLent = true;
      return connection;
    },
    releaseConnection: async () => {
      const next = waiting.shift();
      if (next === undefined) isLent = false;
      else next();
    },
    // The lock is taken at once: a transaction that reads first and writes later would fail beside another process.
    beginTransaction: () => execute("begin immediate"),
    commitTransaction: () => execute("commit"),
    // After a fault like a full disk SQLite has already rolled back.
    rollbackTransaction: async () => {
      if (database.inTransaction) await execute("rollback");
    },
    destroy: async () => {
      database.close();
    },
  };
}

function open(path: string): Database.Database {
  const database = new Database(path, { timeout: busyTimeout });
  for (const setting of settings) database.pragma(setting);
  return database;
}

function createConnection(path: string, database: Database.Database): DatabaseConnection {
  const prepare = prepareOnce(database);
  return {
    executeQuery: async <Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> => {
      checkParameters(parameters);
      return attempt(path, () => {
        const statement = prepare(sql);
        // libsql takes one array as the list of all values; the row's type is what kysely derived from the tables.
        if (statement.reader) return { rows: statement.all(parameters) as Row[] };
        return { rows: [], numAffectedRows: BigInt(statement.run(parameters).changes) };
      });
    },
    streamQuery: () => {
      throw new Error("This driver does not stream; ask for all rows.");
    },
  };
}

/** Prepares each text once: the program has a few dozen, and libsql frees one long after it was last used. */
function prepareOnce(database: Database.Database): (sql: string) => Database.Statement {
  const statements = new Map<string, Database.Statement>();
  return (sql) => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    throw storageFault(path, cause);
  }
}

/** libsql ends the whole process at a boolean, and takes `undefined` for null: neither may reach it. */
function checkParameters(parameters: readonly unknown[]): void {
  parameters.forEach((value, index) => {
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
