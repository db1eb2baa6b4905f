import type { Request, Response, Server } from "restify";
import type { Log } from "../../core/log.ts";
import { HttpError, sendError } from "./http-error.ts";

/** Answers a request; throws an `HttpError` to refuse it. */
export type Handle = (request: Request, response: Response) => Promise<void>;

/** Mounts a handler at a path, which may have parameters: `/summary/:file`. */
export type Route = (method: "get" | "head" | "post", path: string, handle: Handle) => void;

/**
 * The handlers of a server return nothing, as restify writes returned values to its log, and let no error out, as restify
 * sends its text to the client. Errors that nobody foresaw are logged under the route's path.
 */
export function createRoute(server: Server, log: Log): Route {
  return (method, path, handle) => {
    server[method](path, async (request: Request, response: Response) => {
      try {
        await handle(request, response);
      } catch (error) {
        // A client that went away in the middle of its request is nobody's fault.
        if (!(error instanceof HttpError) && !response.destroyed)
          log("error", "request-failed", { route: path, error });
        sendError(response, error);
      }
    });
  };
}
