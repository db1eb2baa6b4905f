import type { IncomingMessage, ServerResponse } from "node:http";
import type { Log } from "../../core/log.ts";
import { HttpError, toErrorBody } from "./http-error.ts";
import { sendJson } from "./send-json.ts";

/** Answers a request; throws an `HttpError` to refuse it. */
export type Handle<Q, R> = (request: Q, response: R) => Promise<void>;

/**
 * A restify handler that returns nothing, as restify writes returned values to its log, and that lets no error out, as
 * restify sends its text to the client. Errors that nobody foresaw are logged under the route's name.
 */
export function toHandler<Q extends IncomingMessage, R extends ServerResponse>(
  log: Log,
  route: string,
  handle: Handle<Q, R>,
): Handle<Q, R> {
  return async (request, response) => {
    try {
      await handle(request, response);
    } catch (error) {
      answerError(response, error, (fault) => log("error", "request-failed", { route, error: fault }));
    }
  };
}

function answerError(response: ServerResponse, error: unknown, report: (fault: unknown) => void): void {
  const isRefusal = error instanceof HttpError;
  // A client that went away in the middle of its request is nobody's fault, and nobody is left to be answered.
  if (!isRefusal && !response.destroyed) report(error);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (isRefusal) sendJson(response, error.status, toErrorBody(error.code, error.message));
  else sendJson(response, 500, toErrorBody("InternalError", "the request could not be answered; try again later"));
}
