import { createHmac } from "node:crypto";
import type { ConversationKey } from "../core/conversation.ts";

/** Names for conversations and deliveries that tell nothing about them. */
export interface Hasher {
  readonly conversation: (key: ConversationKey) => string;
  readonly delivery: (key: ConversationKey, deliveryId: string) => string;
}

/** Names are HMAC-SHA-256 in base64url. JSON keeps the parts apart, and keeps lone surrogates, which UTF-8 has not. */
export function createHasher(secret: Uint8Array): Hasher {
  const hash = (...parts: readonly string[]): string =>
    createHmac("sha256", secret).update(JSON.stringify(parts)).digest("base64url");
  return {
    conversation: ({ channel, tenant, id }) => hash(channel, tenant, id),
    delivery: ({ channel, tenant, id }, deliveryId) => hash(channel, tenant, id, deliveryId),
  };
}
