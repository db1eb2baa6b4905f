import type { Kysely } from "kysely";
import type { Conversation, ConversationKey, StoredActivity } from "../core/conversation.ts";
import { parseActivity } from "./stored-activity.ts";
import { parseState } from "./stored-state.ts";
import type { Tables } from "./tables.ts";

type Db = Kysely<Tables>;
type ConversationRow = Pick<Tables["conversations"], "hash" | "state" | "summary_token" | "touched_at">;

/** What is kept of the conversation with this hash. */
export async function selectConversation(db: Db, hash: string): Promise<Conversation | undefined> {
  const row = await db.selectFrom("conversations").selectAll().where("hash", "=", hash).executeTakeFirst();
  return row === undefined ? undefined : toConversation(row);
}

/** The conversation whose summary has this address. */
export async function selectBySummaryToken(
  db: Db,
  token: string,
): Promise<{ readonly key: ConversationKey; readonly conversation: Conversation } | undefined> {
  const row = await db.selectFrom("conversations").selectAll().where("summary_token", "=", token).executeTakeFirst();
  if (row === undefined) return undefined;
  const { channel, tenant, id } = row;
  return { key: { channel, tenant, id }, conversation: toConversation(row) };
}

/** Writes a conversation, new or over the one that stands. */
export async function upsertConversation(
  db: Db,
  hash: string,
  { channel, tenant, id }: ConversationKey,
  { state, summaryToken, touchedAt }: Conversation,
): Promise<void> {
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

/** Removes up to `limit` conversations of a channel that were last written before a time; returns how many. */
export async function deleteUntouched(db: Db, channel: string, since: number, limit: number): Promise<number> {
  const old = db
    .selectFrom("conversations")
    .select("hash")
    .where("channel", "=", channel)
    .where("touched_at", "<", since)
    .limit(limit);
  const { numDeletedRows } = await db.deleteFrom("conversations").where("hash", "in", old).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** The last watermark of a conversation; 0 when nothing was said. */
export async function selectLastWatermark(db: Db, hash: string): Promise<number> {
  const row = await db
    .selectFrom("activities")
    .select(({ fn }) => fn.max("watermark").as("last"))
    .where("conversation", "=", hash)
    .executeTakeFirst();
  return row?.last ?? 0;
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

/** Adds what was said in a turn. */
export async function insertActivities(db: Db, hash: string, activities: readonly StoredActivity[]): Promise<void> {
  if (activities.length === 0) return;
  const rows = activities.map(({ watermark, ...activity }) => ({
    conversation: hash,
    watermark,
    body: JSON.stringify(activity),
  }));
  await db.insertInto("activities").values(rows).execute();
}

function toConversation({ hash, state, summary_token, touched_at }: ConversationRow): Conversation {
  return { state: parseState(state, hash), summaryToken: summary_token, touchedAt: touched_at };
}
