import type { Next, Request, Response, Server } from "restify";
import type { ConversationStore, HandleTurn } from "../../core/conversation.ts";
import type { Log } from "../../core/log.ts";
import { acceptStreams } from "./accept-streams.ts";
import { createStreams } from "./create-streams.ts";
import { createTokens } from "./create-tokens.ts";
import { createEphemeralActivities } from "./ephemeral-activities.ts";
import { mountConversations } from "./mount-conversations.ts";
import { mountTokens } from "./mount-tokens.ts";
import { setCorsHeaders } from "./origins.ts";
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
  /** The server's address as people reach it; null: whatever the client called it. */
  readonly publicUrl: string | null;
  /** What a website's server shows to get tokens; null: the one that the store made. */
  readonly secret: string | null;
  /** Origins of other websites whose pages may speak with this server. */
  readonly allowedOrigins: readonly string[];
  /** Addresses and networks whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** How long a conversation without a message is kept, in hours. */
  readonly keptHours: number;
}

/** Mounts Direct Line 3.0 under `/v3/directline`, and `/chat/token`. Returns the way to close its streams. */
export async function mountDirectLine(server: Server, options: DirectLineOptions): Promise<() => void> {
  const { store, log, now } = options;
  const allowedOrigins = [...options.allowedOrigins, ...(options.publicUrl === null ? [] : [options.publicUrl])];
  const tokens = createTokens({ key: await store.secret("web-tokens"), keptHours: options.keptHours, now });
  const secret = options.secret ?? Buffer.from(await store.secret("direct-line")).toString("base64url");
  const ephemeral = createEphemeralActivities(now);
  const read = createReadTranscript(store, ephemeral, log);
  const streams = createStreams(read);
  const receive = createReceiveActivity({ ...options, ephemeral, notify: streams.notify });

  allowOrigins(server, allowedOrigins);
  mountTokens(server, { ...options, tokens, secret, allowedOrigins });
  mountConversations(server, { ...options, tokens, read, receive });
  acceptStreams(server.server, { tokens, streams, allowedOrigins, log });
  const { channel } = toKey("");
  const unsubscribe = store.subscribe((key) => {
    if (key.channel === channel) streams.notify(key.id);
  });
  return () => {
    unsubscribe();
    streams.close();
  };
}

/** Before routing, so that refusals and errors can be read by the pages that may read answers. */
function allowOrigins(server: Server, allowedOrigins: readonly string[]): void {
  server.pre((request: Request, response: Response, next: Next): void => {
    if (!/^\/(?:v3\/directline|chat\/token)(?:[/?]|$)/.test(request.url ?? "")) {
      next();
      return;
    }
    setCorsHeaders(request, response, allowedOrigins);
    if (request.method !== "OPTIONS") {
      next();
      return;
    }
    response.writeHead(204);
    response.end();
    next(false);
  });
}
