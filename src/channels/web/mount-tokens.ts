import { randomBytes } from "node:crypto";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Request, Response, Server } from "restify";
import { z } from "zod";
import type { Log } from "../../core/log.ts";
import { HttpError } from "../bot-framework/http-error.ts";
import { readJson } from "../bot-framework/read-json.ts";
import { sendJson } from "../bot-framework/send-json.ts";
import { toHandler } from "../bot-framework/to-handler.ts";
import { bearerOf, checkOrigin, checkSecret } from "./authorize.ts";
import { clientAddress, toLimitKey, toNetworks } from "./client-address.ts";
import { type Grant, type Tokens, tokenSeconds } from "./create-tokens.ts";
import { isOriginAllowed } from "./origins.ts";

/** What giving out tokens needs. */
export interface TokenRouteOptions {
  readonly tokens: Tokens;
  readonly log: Log;
  /** What a website's server shows to get a token for one of its visitors. */
  readonly secret: string;
  readonly allowedOrigins: readonly string[];
  readonly trustedProxies: readonly string[];
}

/** How many conversations one address may begin in a minute without the secret; a class or a clinic may share one. */
const tokensPerMinute = 60;

/** What a client is told of its token. */
export interface TokenAnswer {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
}

/** A token for what is granted, as it is answered. */
export async function answerToken(tokens: Tokens, grant: Grant): Promise<TokenAnswer> {
  return { conversationId: grant.conversationId, token: await tokens.issue(grant), expires_in: tokenSeconds };
}

/** The three ways to a token: for everybody, for who knows the secret, and for who has a token. */
export function mountTokens(server: Server, options: TokenRouteOptions): void {
  const { tokens, log, secret } = options;
  const limit = createLimit(options);

  const begin = async (request: Request, response: Response): Promise<void> => {
    if (!isOriginAllowed(request, options.allowedOrigins)) {
      throw new HttpError(403, "Forbidden", "this website may not begin a conversation; name it in ALLOWED_ORIGINS");
    }
    await limit(request, response);
    const grant = { conversationId: createConversationId(), userId: null, origins: [] };
    sendJson(response, 200, await answerToken(tokens, grant));
  };

  const generate = async (request: Request, response: Response): Promise<void> => {
    checkSecret(bearerOf(request), secret);
    const asked = parseGenerate(await readJson(request));
    sendJson(response, 200, await answerToken(tokens, { conversationId: createConversationId(), ...asked }));
  };

  const refresh = async (request: Request, response: Response): Promise<void> => {
    const grant = await tokens.verifyForRefresh(bearerOf(request));
    checkOrigin(request, grant);
    sendJson(response, 200, await answerToken(tokens, grant));
  };

  server.post("/chat/token", toHandler(log, "/chat/token", begin));
  server.post("/v3/directline/tokens/generate", toHandler(log, "/v3/directline/tokens/generate", generate));
  server.post("/v3/directline/tokens/refresh", toHandler(log, "/v3/directline/tokens/refresh", refresh));
}

/** Unguessable: 144 random bits, base64url. */
function createConversationId(): string {
  return randomBytes(18).toString("base64url");
}

function createLimit(options: TokenRouteOptions): (request: Request, response: Response) => Promise<void> {
  const limiter = new RateLimiterMemory({ points: tokensPerMinute, duration: 60 });
  const trusted = toNetworks(options.trustedProxies);
  return async (request, response) => {
    const forwardedFor = request.headers["x-forwarded-for"];
    const list = Array.isArray(forwardedFor) ? forwardedFor.join(",") : forwardedFor;
    try {
      await limiter.consume(toLimitKey(clientAddress(request.socket.remoteAddress ?? "", list, trusted)));
    } catch (rejection) {
      if (!(rejection instanceof RateLimiterRes)) throw rejection;
      response.setHeader("Retry-After", String(Math.ceil(rejection.msBeforeNext / 1000)));
      throw new HttpError(429, "TooManyRequests", "too many conversations were begun from here; wait a minute");
    }
  };
}

const generateSchema = z
  .object({
    user: z.object({ id: z.string().min(1).max(200) }).nullish(),
    trustedOrigins: z.array(z.url().transform((url) => new URL(url).origin)).nullish(),
  })
  .nullable();

function parseGenerate(body: unknown): Omit<Grant, "conversationId"> {
  const parsed = generateSchema.safeParse(body);
  if (parsed.success) return { userId: parsed.data?.user?.id ?? null, origins: parsed.data?.trustedOrigins ?? [] };
  throw new HttpError(
    400,
    "BadArgument",
    'the body is not of the form {"user":{"id":"…"},"trustedOrigins":["https://…"]}',
  );
}
