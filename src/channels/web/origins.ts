import type { IncomingMessage } from "node:http";
import type { Next, Request, Response, Server } from "restify";

/**
 * Whether a browser's page may call: it names no origin (then it is no browser, or a plain link), its origin is the host
 * that was called, or it is one of those allowed.
 */
export function isOriginAllowed({ headers }: IncomingMessage, allowed: readonly string[]): boolean {
  const { origin, host } = headers;
  if (origin === undefined || allowed.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/**
 * Tells browsers which other websites' pages may read the answers of Direct Line (CORS). A foreign origin gets no allow
 * header. It stands before routing, so that those who may read answers can read refusals and errors, too.
 */
export function allowOrigins(server: Server, allowed: readonly string[]): void {
  server.pre((request: Request, response: Response, next: Next): void => {
    const isDirectLine = /^\/(?:v3\/directline|chat\/token)(?:[/?]|$)/.test(request.url ?? "");
    if (isDirectLine) setCorsHeaders(request, response, allowed);
    if (isDirectLine && request.method === "OPTIONS") {
      response.send(204);
      next(false);
    } else next();
  });
}

function setCorsHeaders(request: Request, response: Response, allowed: readonly string[]): void {
  const { origin } = request.headers;
  response.setHeader("Vary", "Origin");
  if (origin === undefined || !isOriginAllowed(request, allowed)) return;
  response.setHeader("Access-Control-Allow-Origin", origin);
  response.setHeader("Access-Control-Allow-Methods", "GET, POST");
  response.setHeader("Access-Control-Allow-Headers", "authorization, content-type, x-ms-bot-agent");
  response.setHeader("Access-Control-Max-Age", "600");
}
