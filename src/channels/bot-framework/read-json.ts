import type { IncomingMessage } from "node:http";
import type { z } from "zod";
import { HttpError } from "./http-error.ts";

/** The largest body that is read, in bytes. */
const mostBytes = 1024 * 1024;
/** Deeper JSON is nobody's message, and would exhaust the stack of whatever walks it. */
const mostLevels = 64;
const tooLarge = new HttpError(413, "MessageSizeTooBig", `the body is too large; send at most ${mostBytes} bytes`);

/**
 * The JSON value of a request's body, in UTF-8 (null when it is empty), as the schema wants it. Throws an `HttpError`: 413
 * above 1 MB, 400 for what is not JSON, too deep, or not as wanted. The error names the field and never quotes the body.
 */
export async function readJson<T>(request: IncomingMessage, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(parseJson(await readBody(request)));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "the body"}: ${message}`);
  throw new HttpError(400, "BadArgument", faults.join("; "));
}

function parseJson(body: Buffer): unknown {
  if (body.length === 0) return null;
  try {
    const json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
    if (isWithin(json, mostLevels)) return json;
  } catch {
    throw new HttpError(400, "BadSyntax", "the body is not JSON; send a JSON object in UTF-8");
  }
  throw new HttpError(400, "BadSyntax", `the body is nested too deeply; use at most ${mostLevels} levels`);
}

function isWithin(json: unknown, levels: number): boolean {
  if (typeof json !== "object" || json === null) return true;
  return levels > 0 && Object.values(json).every((value) => isWithin(value, levels - 1));
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  // Refused before any of it is read, so that the answer reaches a client that is still sending.
  if (Number(request.headers["content-length"]) > mostBytes) throw tooLarge;
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Without this option, leaving the loop early would close the connection before the answer is sent.
  const body: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
