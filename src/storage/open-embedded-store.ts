import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { Kysely, sql } from "kysely";
import { type ConversationStore, StorageError } from "../core/conversation.ts";
import {
  deleteConversation,
  deleteUntouched,
  insertActivities,
  selectActivities,
  selectBySummaryToken,
  selectConversation,
  selectLastWatermark,
  upsertConversation,
} from "./conversation-rows.ts";
import { claimDelivery, forgetOldDeliveries } from "./delivery-rows.ts";
import { createHasher } from "./hasher.ts";
import { libsqlDialect } from "./libsql-dialect.ts";
import { createListeners } from "./listeners.ts";
import { makeFolder } from "./make-folder.ts";
import { placeActivities } from "./place-activities.ts";
import { createSecret, createSummaryToken, type StoreOptions } from "./store-options.ts";
import { migrate, type Tables } from "./tables.ts";

/** How many conversations are removed in one transaction: 100 hold up a turn by some 20 ms at most. */
const purgeBatch = 100;

/** Opens the store in a data folder: one SQLite file, which commands share with a running server. */
export async function openEmbeddedStore(folder: string, { now }: StoreOptions): Promise<ConversationStore> {
  await makeFolder(folder);
  const path = join(folder, "conversations.db");
  const db = new Kysely<Tables>({ dialect: libsqlDialect(path) });
  try {
    await migrate(db, path);
    return createStore(db, path, now, await selectSecret(db, "hashes"));
  } catch (fault) {
    await db.destroy();
    throw fault;
  }
}

function createStore(db: Kysely<Tables>, path: string, now: () => number, hashKey: Uint8Array): ConversationStore {
  const hasher = createHasher(hashKey);
  const listeners = createListeners();

  const turn: ConversationStore["turn"] = async (key, deliveryId, change) => {
    const hash = hasher.conversation(key);
    const at = now();
    const outcome = await db.transaction().execute(async (trx) => {
      if (!(await claimDelivery(trx, hasher.delivery(key, deliveryId), at))) return "seen";
      const before = await selectConversation(trx, hash);
      const summaryToken = before?.summaryToken ?? createSummaryToken();
      const made = change(before, summaryToken);
      if (made.type === "erase") {
        await deleteConversation(trx, hash);
        return "erased";
      }
      await upsertConversation(trx, hash, key, { state: made.state, summaryToken, touchedAt: at });
      const last = await selectLastWatermark(trx, hash);
      await insertActivities(trx, hash, placeActivities(made.activities, last, at));
      return "written";
    });
    if (outcome === "seen") return "seen";
    if (outcome === "erased") await emptyLog(db, path);
    else listeners.notify(key);
    return "done";
  };

  const purge: ConversationStore["purge"] = async (channel, untouchedSince) => {
    await forgetOldDeliveries(db, now());
    let removed = 0;
    let batch: number;
    do {
      batch = await deleteUntouched(db, channel, untouchedSince, purgeBatch);
      removed += batch;
      // SQLite works on this thread: between batches, whoever writes to the bot is served.
      await setImmediate();
    } while (batch === purgeBatch);
    await emptyLog(db, path);
    return removed;
  };

  return {
    turn,
    purge,
    load: (key) => selectConversation(db, hasher.conversation(key)),
    activities: (key, afterWatermark) => selectActivities(db, hasher.conversation(key), afterWatermark),
    bySummaryToken: (token) => selectBySummaryToken(db, token),
    subscribe: listeners.subscribe,
    erase: async (key) => {
      await deleteConversation(db, hasher.conversation(key));
      await emptyLog(db, path);
    },
    secret: (name) => selectSecret(db, name),
    close: () => db.destroy(),
  };
}

async function selectSecret(db: Kysely<Tables>, name: string): Promise<Uint8Array> {
  return db.transaction().execute(async (trx) => {
    await trx
      .insertInto("secrets")
      .values({ name, value: Buffer.from(createSecret()) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const { value } = await trx
      .selectFrom("secrets")
      .select("value")
      .where("name", "=", name)
      .executeTakeFirstOrThrow();
    return new Uint8Array(value);
  });
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
