import { randomBytes } from "node:crypto";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Request, Response } from "restify";
import { z } from "zod";
import type { Route } from "../bot-framework/create-route.ts";
import { HttpError, sendJson } from "../bot-framework/http-error.ts";
import { readJson } from "../bot-framework/read-json.ts";
import { bearerOf, checkGrant, checkSecret } from "./authorize.ts";
import { clientAddress, toLimitKey, toNetworks } from "./client-address.ts";
import type { Tokens } from "./create-tokens.ts";
import { isOriginAllowed } from "./origins.ts";

/** What giving out tokens needs. */
export interface TokenRouteOptions {
  readonly tokens: Tokens;
  /** What a website's server shows to get a token for one of its visitors. */
  readonly secret: string;
  readonly allowedOrigins: readonly string[];
  readonly trustedProxies: readonly string[];
}

/** The three ways to a token: for everybody, for who knows the secret, and for who has a token. */
export function mountTokens(route: Route, { tokens, secret, allowedOrigins, trustedProxies }: TokenRouteOptions): void {
  const limit = createLimit(trustedProxies);

  route("post", "/chat/token", async (request, response) => {
    if (!isOriginAllowed(request, allowedOrigins)) {
      throw new HttpError(403, "Forbidden", "this website may not begin a conversation; name it in ALLOWED_ORIGINS");
    }
    await limit(request, response);
    const grant = { conversationId: createConversationId(), userId: null, origins: [] };
    sendJson(response, 200, await tokens.issue(grant));
  });

  route("post", "/v3/directline/tokens/generate", async (request, response) => {
    checkSecret(bearerOf(request), secret);
    const asked = await readJson(request, generateSchema);
    sendJson(response, 200, await tokens.issue({ conversationId: createConversationId(), ...asked }));
  });

  route("post", "/v3/directline/tokens/refresh", async (request, response) => {
    const grant = await tokens.verifyForRefresh(bearerOf(request));
    checkGrant(request, grant);
    sendJson(response, 200, await tokens.issue(grant));
  });
}

/** Unguessable: 144 random bits, base64url. */
function createConversationId(): string {
  return randomBytes(18).toString("base64url");
}

/** How many conversations one address may begin in a minute without the secret; a class or a clinic may share one. */
const tokensPerMinute = 60;

function createLimit(trustedProxies: readonly string[]): (request: Request, response: Response) => Promise<void> {
  const limiter = new RateLimiterMemory({ points: tokensPerMinute, duration: 60 });
  const trusted = toNetworks(trustedProxies);
  return async ({ headers, socket }, response) => {
    const address = clientAddress(socket.remoteAddress ?? "", String(headers["x-forwarded-for"] ?? ""), trusted);
    try {
      await limiter.consume(toLimitKey(address));
    } catch (rejection) {
      if (!(rejection instanceof RateLimiterRes)) throw rejection;
      response.setHeader("Retry-After", String(Math.ceil(rejection.msBeforeNext / 1000)));
      throw new HttpError(429, "TooManyRequests", "too many conversations were begun from here; wait a minute");
    }
  };
}

/** Who is to get a token, and where it may be used: `{"user":{"id":"…"},"trustedOrigins":["https://…"]}`, or nothing. */
const generateSchema = z
  .object({
    user: z.object({ id: z.string().min(1).max(200) }).nullish(),
    trustedOrigins: z.array(z.url().transform((url) => new URL(url).origin)).nullish(),
  })
  .nullable()
  .transform((body) => ({ userId: body?.user?.id ?? null, origins: body?.trustedOrigins ?? [] }));
