import type { Server } from "restify";
import type { ConversationStore, HandleTurn } from "../../core/conversation.ts";
import type { Log } from "../../core/log.ts";
import { createRoute } from "../bot-framework/create-route.ts";
import { acceptStreams } from "./accept-streams.ts";
import { createTokens } from "./create-tokens.ts";
import { createEphemeralActivities } from "./ephemeral-activities.ts";
import { mountConversations } from "./mount-conversations.ts";
import { mountTokens } from "./mount-tokens.ts";
import { allowOrigins } from "./origins.ts";
import { createReadTranscript, toKey } from "./read-transcript.ts";
import { createReceiveActivity } from "./receive-activity.ts";

/** What the website's channel needs. */
export interface DirectLineOptions {
  readonly handleTurn: HandleTurn;
  readonly store: ConversationStore;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What a person is told when a turn fails. */
  readonly trouble: string;
  /** The server's address as people reach it; null: whatever a request calls it. */
  readonly publicUrl: string | null;
  /** What a website's server shows to get tokens; null: the one that the store made. */
  readonly directLineSecret: string | null;
  /** Origins of other websites, whose pages may embed the chat. */
  readonly allowedOrigins: readonly string[];
  /** Addresses and networks whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** How long a conversation without a message is kept, in hours. */
  readonly websiteRetentionHours: number;
}

/** Mounts Direct Line 3.0 under `/v3/directline`, and `/chat/token`. Returns the way to close its streams. */
export async function mountDirectLine(server: Server, options: DirectLineOptions): Promise<() => void> {
  const { store, log, now, publicUrl, trustedProxies } = options;
  const route = createRoute(server, log);
  const allowedOrigins = publicUrl === null ? options.allowedOrigins : [...options.allowedOrigins, publicUrl];
  const key = await store.secret("web-tokens");
  const tokens = createTokens({ key, keptHours: options.websiteRetentionHours, now });
  const secret = options.directLineSecret ?? Buffer.from(await store.secret("direct-line")).toString("base64url");
  const ephemeral = createEphemeralActivities(now);
  const read = createReadTranscript(store, ephemeral, log);
  const streams = acceptStreams(server.server, { tokens, read, allowedOrigins, log });
  const receive = createReceiveActivity({ ...options, ephemeral, notify: streams.notify });

  allowOrigins(server, allowedOrigins);
  mountTokens(route, { tokens, secret, allowedOrigins, trustedProxies });
  mountConversations(route, { tokens, read, receive, publicUrl });
  const { channel } = toKey("");
  const unsubscribe = store.subscribe((changed) => {
    if (changed.channel === channel) streams.notify(changed.id);
  });
  return () => {
    unsubscribe();
    streams.close();
  };
}
