import type { Kysely } from "kysely";
import { deliveryLifetime } from "./store-options.ts";
import type { Tables } from "./tables.ts";

/** Remembers a delivery; false when it was there already. */
export async function claimDelivery(db: Kysely<Tables>, hash: string, now: number): Promise<boolean> {
  await forgetOldDeliveries(db, now);
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("deliveries")
    .values({ hash, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** Forgets the deliveries that are a day old. */
export async function forgetOldDeliveries(db: Kysely<Tables>, now: number): Promise<void> {
  await db
    .deleteFrom("deliveries")
    .where("at", "<=", now - deliveryLifetime)
    .execute();
}
