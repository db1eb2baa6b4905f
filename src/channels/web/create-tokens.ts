import { errors, jwtVerify, SignJWT } from "jose";
import { z } from "zod";
import { HttpError } from "../bot-framework/http-error.ts";

/** What a token gives access to. */
export interface Grant {
  readonly conversationId: string;
  /** The person's id on an embedding website, when its server named one. */
  readonly userId: string | null;
  /** The websites (origins) where the token may be used; empty when nothing was said. */
  readonly origins: readonly string[];
}

/** A token as a client gets it. */
export interface IssuedToken {
  readonly conversationId: string;
  readonly token: string;
  /** Seconds. */
  readonly expires_in: number;
}

/** Makes and checks tokens. Checks throw an `HttpError`: 401 for a token that never was ours, 403 for an expired one. */
export interface Tokens {
  issue(grant: Grant): Promise<IssuedToken>;
  verify(token: string): Promise<Grant>;
  /** The same, for a token that is handed in for a new one: rule 5. */
  verifyForRefresh(token: string): Promise<Grant>;
}

/** What tokens are made from. */
export interface TokenOptions {
  /** 32 random bytes. */
  readonly key: Uint8Array;
  /** How long a conversation without a message is kept, in hours. */
  readonly keptHours: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** How long a token gives access, in seconds. */
const tokenSeconds = 60 * 60;

const issuer = "circle-or-chair";
const audience = "direct-line";
const algorithm = "HS256";

const claimsSchema = z.object({
  sub: z.string().min(1),
  user: z.string().optional(),
  origins: z.array(z.string()),
});

/**
 * Tokens are JSON Web Tokens (RFC 7519), since Direct Line clients look for the claim `user` in them. The rules:
 * 1. A token is signed with HMAC-SHA-256 by a key that never leaves the store; no other algorithm is accepted.
 * 2. Issuer and audience are ours, so that nothing else signed with the key passes for a token.
 * 3. It names one conversation, and gives access to no other.
 * 4. It gives access for one hour, to the second.
 * 5. After that it can only be handed in for a new one, for as long as a conversation without a message is kept: nobody
 *    loses a conversation that still exists because a computer slept.
 * 6. It cannot be called back; it names nobody, and what it opens can be erased at any time.
 */
export function createTokens({ key, keptHours, now }: TokenOptions): Tokens {
  const issue = async ({ conversationId, userId, origins }: Grant): Promise<IssuedToken> => {
    const issuedAt = Math.floor(now() / 1000);
    const token = await new SignJWT({ origins, ...(userId === null ? {} : { user: userId }) })
      .setProtectedHeader({ alg: algorithm })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(conversationId)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + tokenSeconds)
      .sign(key);
    return { conversationId, token, expires_in: tokenSeconds };
  };

  const verify = async (token: string, clockTolerance: number): Promise<Grant> => {
    try {
      const currentDate = new Date(now());
      const checks = {
        algorithms: [algorithm],
        issuer,
        audience,
        requiredClaims: ["exp"],
        currentDate,
        clockTolerance,
      };
      const { sub, user, origins } = claimsSchema.parse((await jwtVerify(token, key, checks)).payload);
      return { conversationId: sub, userId: user ?? null, origins };
    } catch (error) {
      throw error instanceof errors.JWTExpired
        ? new HttpError(403, "TokenExpired", "the token has expired; refresh it, or ask for a new one")
        : new HttpError(401, "Unauthorized", "the token is not one of ours; ask for one at /chat/token");
    }
  };

  return {
    issue,
    verify: (token) => verify(token, 0),
    verifyForRefresh: (token) => verify(token, keptHours * 60 * 60 - tokenSeconds),
  };
}
