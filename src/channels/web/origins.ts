import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * Whether a browser's page may call: it names no origin (then it is no browser, or a plain link), its origin is the host
 * that was called, or it is one of those allowed.
 */
export function isOriginAllowed({ headers }: IncomingMessage, allowed: readonly string[]): boolean {
  const { origin, host } = headers;
  return origin === undefined || allowed.includes(origin) || hostOf(origin) === host;
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/** Tells a browser whether another website's page may read the answer (CORS). A foreign origin gets no allow header. */
export function setCorsHeaders(request: IncomingMessage, response: ServerResponse, allowed: readonly string[]): void {
  response.setHeader("Vary", "Origin");
  const { origin } = request.headers;
  if (origin === undefined || !isOriginAllowed(request, allowed)) return;
  response.setHeader("Access-Control-Allow-Origin", origin);
  if (request.method !== "OPTIONS") return;
  response.setHeader("Access-Control-Allow-Methods", "GET, POST");
  response.setHeader("Access-Control-Allow-Headers", "authorization, content-type, x-ms-bot-agent");
  response.setHeader("Access-Control-Max-Age", "600");
}
