import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { HttpError } from "../bot-framework/http-error.ts";
import type { Grant } from "./create-tokens.ts";

/** What the header `Authorization: Bearer …` holds (RFC 6750); throws an `HttpError` 401 when it is missing. */
export function bearerOf({ headers }: IncomingMessage): string {
  const token = /^Bearer +(\S+)$/i.exec(headers.authorization ?? "")?.[1];
  if (token !== undefined) return token;
  throw new HttpError(401, "Unauthorized", "the request has no token; send the header Authorization: Bearer <token>");
}

/** Refuses (403) a token that is for other websites than the one that asks, or for another conversation than it names. */
export function checkGrant({ headers }: IncomingMessage, grant: Grant, conversationId = grant.conversationId): void {
  const { origins } = grant;
  if (origins.length > 0 && headers.origin !== undefined && !origins.includes(headers.origin)) {
    throw new HttpError(403, "Forbidden", "the token is for other websites than this one");
  }
  if (conversationId !== grant.conversationId) {
    throw new HttpError(403, "Forbidden", "the token is for another conversation");
  }
}

/** Refuses (401) what is not the secret, and takes the same time however much of it is right. */
export function checkSecret(given: string, secret: string): void {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  if (timingSafeEqual(digest(given), digest(secret))) return;
  throw new HttpError(401, "Unauthorized", "this is not the DIRECT_LINE_SECRET of this server");
}
