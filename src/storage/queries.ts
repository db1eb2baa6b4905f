import { randomBytes } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { Kysely } from "kysely";
import type { Activity, Conversation, ConversationKey, StoredActivity } from "../core/conversation.ts";
import { nextWatermark } from "../core/watermark.ts";
import { parseActivity, parseState } from "./parse-stored.ts";
import type { Tables } from "./tables.ts";

type Db = Kysely<Tables>;

/** How long a delivery's id is remembered, in milliseconds: platforms repeat a delivery within minutes to hours. */
const deliveryLifetime = 24 * 60 * 60 * 1000;

/** How many conversations are removed in one transaction: 100 hold up a turn by some 20 ms at most. */
const purgeBatch = 100;

/** A conversation and whose it is. */
export interface Kept {
  readonly key: ConversationKey;
  readonly conversation: Conversation;
}

/** What is kept under a hash, or of the conversation whose summary has this address. */
export async function selectConversation(
  db: Db,
  column: "hash" | "summary_token",
  value: string,
): Promise<Kept | undefined> {
  const row = await db.selectFrom("conversations").selectAll().where(column, "=", value).executeTakeFirst();
  if (row === undefined) return undefined;
  const { hash, channel, tenant, id, state, summary_token, touched_at } = row;
  return {
    key: { channel, tenant, id },
    conversation: { state: parseState(state, hash), summaryToken: summary_token, touchedAt: touched_at },
  };
}

/** Writes a conversation, new or over the one that stands. */
export async function upsertConversation(db: Db, hash: string, { key, conversation }: Kept): Promise<void> {
  const { channel, tenant, id } = key;
  const { state, summaryToken, touchedAt } = conversation;
  const changing = { state: JSON.stringify(state), touched_at: touchedAt };
  await db
    .insertInto("conversations")
    .values({ hash, channel, tenant, id, summary_token: summaryToken, ...changing })
    .onConflict((conflict) => conflict.column("hash").doUpdateSet(changing))
    .execute();
}

/** Removes a conversation; what was said in it goes with it. */
export async function deleteConversation(db: Db, hash: string): Promise<void> {
  await db.deleteFrom("conversations").where("hash", "=", hash).execute();
}

/** Removes the conversations of a channel that were last written before a time; returns how many. */
export async function deleteUntouched(db: Db, channel: string, since: number): Promise<number> {
  const batch = db
    .selectFrom("conversations")
    .select("hash")
    .where("channel", "=", channel)
    .where("touched_at", "<", since)
    .limit(purgeBatch);
  const { numDeletedRows } = await db.deleteFrom("conversations").where("hash", "in", batch).executeTakeFirstOrThrow();
  if (numDeletedRows < purgeBatch) return Number(numDeletedRows);
  // SQLite works on this thread: between batches, whoever writes to the bot is served.
  await setImmediate();
  return purgeBatch + (await deleteUntouched(db, channel, since));
}

/** All that was said after a watermark, oldest first. */
export async function selectActivities(db: Db, hash: string, after: number): Promise<readonly StoredActivity[]> {
  const rows = await db
    .selectFrom("activities")
    .select(["watermark", "body"])
    .where("conversation", "=", hash)
    .where("watermark", ">", after)
    .orderBy("watermark")
    .execute();
  return rows.map(({ watermark, body }) => ({ ...parseActivity(body, hash), watermark }));
}

/** Adds what was said in a turn, with its places after all that was said before. */
export async function appendActivities(db: Db, hash: string, said: readonly Activity[], now: number): Promise<void> {
  if (said.length === 0) return;
  const { last } = await db
    .selectFrom("activities")
    .select(({ fn }) => fn.max("watermark").as("last"))
    .where("conversation", "=", hash)
    .executeTakeFirstOrThrow();
  const first = nextWatermark(last ?? 0, now);
  const rows = said.map((activity, index) => ({
    conversation: hash,
    watermark: first + index,
    body: JSON.stringify(activity),
  }));
  await db.insertInto("activities").values(rows).execute();
}

/** Remembers a delivery; false when it was there already. */
export async function claimDelivery(db: Db, hash: string, now: number): Promise<boolean> {
  await forgetOldDeliveries(db, now);
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("deliveries")
    .values({ hash, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** Forgets the deliveries that are a day old. */
export async function forgetOldDeliveries(db: Db, now: number): Promise<void> {
  const lastOld = now - deliveryLifetime;
  await db.deleteFrom("deliveries").where("at", "<=", lastOld).execute();
}

/** The 32 random bytes with this name, which are made when they are first asked for. */
export async function selectSecret(db: Db, name: string): Promise<Uint8Array> {
  const { value } = await db
    .insertInto("secrets")
    .values({ name, value: randomBytes(32) })
    // Nothing changes when it stands already, but only a row that is written is returned.
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ name }))
    .returning("value")
    .executeTakeFirstOrThrow();
  return new Uint8Array(value);
}
