import restify, { type Next, type Request, type Response, type Server } from "restify";
import { createRoute } from "../channels/bot-framework/create-route.ts";
import { HttpError, sendError } from "../channels/bot-framework/http-error.ts";
import { type DirectLineOptions, mountDirectLine } from "../channels/web/mount-direct-line.ts";
import { mountHealth } from "./mount-health.ts";
import { mountPages, type PageOptions } from "./mount-pages.ts";
import { mountSummary, type SummaryRouteOptions } from "./mount-summary.ts";
import { type SecurityOptions, securityHeaders } from "./security-headers.ts";

/** What the server is put together from. */
export interface ServerOptions extends Omit<DirectLineOptions, "trouble">, SummaryRouteOptions, PageOptions {}

/** A server that does not listen yet, and the way to stop it. */
export interface CreatedServer {
  readonly server: Server;
  /** Resolves when all connections are closed; those that are busy get a few seconds. */
  readonly close: () => Promise<void>;
}

/** The longest part of an address that may name something. */
const longestParameter = 200;

/** The website: pages, summaries, health, and the Direct Line endpoint. */
export async function createServer(options: ServerOptions): Promise<CreatedServer> {
  const server = restify.createServer({ name: "", maxParamLength: longestParameter });
  secure(server, options);
  answerErrors(server);
  const closeStreams = await mountDirectLine(server, { ...options, trouble: options.content.wording.trouble });
  const route = createRoute(server, options.log);
  mountHealth(route, options);
  mountSummary(route, options);
  mountPages(route, options);
  return {
    server,
    close: () => {
      closeStreams();
      return stop(server);
    },
  };
}

/** Sets the headers of all answers, and refuses requests to a malformed address or host. */
function secure(server: Server, options: SecurityOptions): void {
  server.pre((request: Request, response: Response, next: Next): void => {
    const { host = "127.0.0.1" } = request.headers;
    if (!/^[\w.:[\]-]+$/.test(host) || !hasReadableAddress(request)) {
      sendError(response, new HttpError(400, "BadArgument", "the address or the header Host is malformed"));
      next(false);
      return;
    }
    response.setHeaders(securityHeaders(options, host));
    next();
  });
}

/** restify reads the address where nobody catches an error: a malformed one would end the process. */
function hasReadableAddress(request: Request): boolean {
  try {
    request.getUrl();
    return true;
  } catch {
    return false;
  }
}

/** restify's own errors, by name, in the form of all others. */
const routingErrors: Readonly<Record<string, HttpError>> = {
  ResourceNotFoundError: new HttpError(404, "NotFound", "nothing is at this address"),
  MethodNotAllowedError: new HttpError(405, "MethodNotAllowed", "use another method"),
};

function answerErrors(server: Server): void {
  server.on("restifyError", (_request: Request, response: Response, error: Error, done: () => void) => {
    sendError(response, routingErrors[error.name]);
    done();
  });
}

/** How long a request may take to end when the server stops, in milliseconds. */
const patience = 3000;

async function stop(server: Server): Promise<void> {
  const timer = setTimeout(() => server.server.closeAllConnections(), patience);
  await new Promise<void>((resolve) => server.close(resolve));
  clearTimeout(timer);
}
