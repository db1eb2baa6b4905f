import type { Response } from "restify";

/** A request that is refused. The message is for whoever wrote the client: what is wrong, and what would be right. */
export class HttpError extends Error {
  override readonly name = "HttpError";
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const unforeseen = new HttpError(500, "InternalError", "the request could not be answered; try again later");

/** Answers with an error; one that nobody foresaw is not told. */
export function sendError(response: Response, error: unknown): void {
  const { status, code, message } = error instanceof HttpError ? error : unforeseen;
  sendJson(response, status, { error: { code, message } });
}

/** Answers with JSON that nobody may keep. */
export function sendJson(response: Response, status: number, body: unknown): void {
  response.json(status, body, { "Cache-Control": "no-store" });
}
