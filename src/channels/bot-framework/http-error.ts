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

/** The body of every error that is answered. */
export interface ErrorBody {
  readonly error: { readonly code: string; readonly message: string };
}

/** The body for an error of a known kind. */
export function toErrorBody(code: string, message: string): ErrorBody {
  return { error: { code, message } };
}
