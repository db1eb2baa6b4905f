import { createHmac, randomBytes } from "node:crypto";
import { join } from "node:path";
import { Kysely, sql } from "kysely";
import { type ConversationKey, type ConversationStore, StorageError } from "../core/conversation.ts";
import { libsqlDialect } from "./libsql-dialect.ts";
import { makeFolder } from "./make-folder.ts";
import {
  appendActivities,
  claimDelivery,
  deleteConversation,
  deleteUntouched,
  forgetOldDeliveries,
  selectActivities,
  selectConversation,
  selectSecret,
  upsertConversation,
} from "./queries.ts";
import { migrate, type Tables } from "./tables.ts";

/** What a store is made with. */
export interface StoreOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What a store with files is made with. */
export interface EmbeddedStoreOptions extends StoreOptions {
  /** Told when what was erased is still in the write-ahead log. Each purge, and closing, tries again to empty it. */
  readonly onFault: (fault: unknown) => void;
}

/** Opens the store in a data folder: one SQLite file, which commands share with a running server. */
export async function openEmbeddedStore(folder: string, options: EmbeddedStoreOptions): Promise<ConversationStore> {
  makeFolder(folder);
  return openStore(join(folder, "conversations.db"), options);
}

/** Opens a store that lives as long as the process, with no file: for conversations by lines, and for tests. */
export async function openMemoryStore({ now }: StoreOptions): Promise<ConversationStore> {
  // In memory there is no log that could keep anything.
  return openStore(":memory:", { now, onFault: () => {} });
}

async function openStore(path: string, { now, onFault }: EmbeddedStoreOptions): Promise<ConversationStore> {
  const db = new Kysely<Tables>({ dialect: libsqlDialect(path) });
  await migrate(db, path);
  return createStore(db, now, await selectSecret(db, "hashes"), createLogEmptier(db, path, onFault));
}

/** Empties the write-ahead log. */
interface LogEmptier {
  readonly empty: () => Promise<void>;
  /** Empties it if that did not succeed when it was last tried. */
  readonly retry: () => Promise<void>;
}

function createStore(db: Kysely<Tables>, now: () => number, secret: Uint8Array, log: LogEmptier): ConversationStore {
  const listeners = new Set<(key: ConversationKey) => void>();

  /** The name of a conversation, or of a delivery to it, which tells nothing about it. */
  const hash = ({ channel, tenant, id }: ConversationKey, ...delivery: readonly string[]): string => {
    // JSON keeps the parts apart, and keeps lone surrogates, which UTF-8 has not.
    const parts = JSON.stringify([channel, tenant, id, ...delivery]);
    return createHmac("sha256", secret).update(parts).digest("base64url");
  };

  const turn: ConversationStore["turn"] = async (key, deliveryId, change) => {
    const name = hash(key);
    const at = now();
    const outcome = await db.transaction().execute(async (trx) => {
      if (!(await claimDelivery(trx, hash(key, deliveryId), at))) return "seen";
      const before = (await selectConversation(trx, "hash", name))?.conversation;
      // An address that nobody guesses: 192 random bits.
      const summaryToken = before?.summaryToken ?? randomBytes(24).toString("base64url");
      const made = change(before, summaryToken);
      if (made.type === "erase") {
        await deleteConversation(trx, name);
      } else {
        await upsertConversation(trx, name, { key, conversation: { state: made.state, summaryToken, touchedAt: at } });
        await appendActivities(trx, name, made.activities, at);
      }
      return made.type;
    });
    if (outcome === "seen") return "seen";
    if (outcome === "erase") await log.empty();
    // Each listener runs after the caller: a turn that is committed cannot fail by what a listener throws.
    else for (const listener of listeners) queueMicrotask(() => listener(key));
    return "done";
  };

  return {
    turn,
    load: async (key) => (await selectConversation(db, "hash", hash(key)))?.conversation,
    activities: (key, afterWatermark) => selectActivities(db, hash(key), afterWatermark),
    bySummaryToken: (token) => selectConversation(db, "summary_token", token),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    purge: async (channel, untouchedSince) => {
      await forgetOldDeliveries(db, now());
      const removed = await deleteUntouched(db, channel, untouchedSince);
      await log.empty();
      return removed;
    },
    secret: (name) => selectSecret(db, name),
    close: async () => {
      await log.retry();
      await db.destroy();
    },
  };
}

/** What is erased is committed already when the log is emptied, so a fault is told but fails nothing. */
function createLogEmptier(db: Kysely<Tables>, path: string, onFault: (fault: unknown) => void): LogEmptier {
  let hasFailed = false;
  const empty = async (): Promise<void> => {
    try {
      await emptyLog(db, path);
      hasFailed = false;
    } catch (fault) {
      hasFailed = true;
      onFault(fault);
    }
  };
  return { empty, retry: async () => (hasFailed ? empty() : undefined) };
}

/**
 * Empties the write-ahead log, which still holds what was deleted from the database itself: `secure_delete` alone leaves
 * the words in the files, and so does this alone.
 */
async function emptyLog(db: Kysely<Tables>, path: string): Promise<void> {
  const { rows } = await sql<{ readonly busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
  if (rows[0]?.busy === 0) return;
  throw new StorageError(
    `${path}: what was erased is still in the file ${path}-wal, since another program reads it; stop that program and run npm run purge`,
  );
}
