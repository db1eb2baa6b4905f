import { type ColumnType, type Kysely, sql } from "kysely";
import { StorageError } from "../core/conversation.ts";

/**
 * The tables. `hash` is the store's name of a conversation or a delivery. What people wrote is in JSON columns of type
 * text: JSON escapes U+0000 and lone surrogates, which neither SQLite nor UTF-8 keep.
 */
export interface Tables {
  readonly conversations: {
    readonly hash: string;
    readonly channel: string;
    readonly tenant: string;
    readonly id: string;
    readonly state: string;
    readonly summary_token: string;
    readonly touched_at: number;
  };
  readonly activities: { readonly conversation: string; readonly watermark: number; readonly body: string };
  readonly deliveries: { readonly hash: string; readonly at: number };
  readonly secrets: { readonly name: string; readonly value: ColumnType<ArrayBuffer, Buffer, never> };
  readonly schema_version: { readonly version: number };
}

/** Each step leads from its index to the next version. A step that was released is never changed. */
const steps: readonly (readonly string[])[] = [
  [
    `create table conversations (
      hash text primary key, channel text not null, tenant text not null, id text not null,
      state text not null, summary_token text not null unique, touched_at integer not null
    ) strict`,
    "create index conversations_touched on conversations (channel, touched_at)",
    `create table activities (
      conversation text not null references conversations (hash) on delete cascade,
      watermark integer not null, body text not null, primary key (conversation, watermark)
    ) strict`,
    "create table deliveries (hash text primary key, at integer not null) strict",
    "create index deliveries_at on deliveries (at)",
    "create table secrets (name text primary key, value blob not null) strict",
  ],
];

/**
 * Makes the tables, or brings older ones to this version, all in one transaction. kysely's own migrator leaves half a step
 * behind when one fails on SQLite.
 */
export async function migrate(db: Kysely<Tables>, path: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`create table if not exists schema_version (version integer not null) strict`.execute(trx);
    const { version } = (await trx.selectFrom("schema_version").selectAll().executeTakeFirst()) ?? { version: 0 };
    if (version > steps.length) {
      throw new StorageError(
        `${path} was written by a newer version of this program (tables ${version}, known here ${steps.length}); ` +
          "run that version, or set DATA_DIR to another folder",
      );
    }
    for (const statement of steps.slice(version).flat()) await sql.raw(statement).execute(trx);
    await trx.deleteFrom("schema_version").execute();
    await trx.insertInto("schema_version").values({ version: steps.length }).execute();
  });
}
