import { randomBytes } from "node:crypto";

/** What every store is made with. */
export interface StoreOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** How long a delivery's id is remembered, in milliseconds: platforms repeat a delivery within minutes to hours. */
export const deliveryLifetime = 24 * 60 * 60 * 1000;

/** 32 random bytes: enough for any key. */
export function createSecret(): Uint8Array {
  return randomBytes(32);
}

/** An address that nobody guesses: 192 random bits, base64url. */
export function createSummaryToken(): string {
  return randomBytes(24).toString("base64url");
}
