import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";

/** What is served again and again: compressed once. */
export interface StaticFile {
  readonly type: string;
  readonly plain: Buffer;
  readonly gzip: Buffer;
  /** Changes with the content (RFC 9110, 8.8.3); weak, as it is the same for both encodings. */
  readonly tag: string;
}

/** A file that is ready to be served. `type` is its media type. */
export function toStaticFile(type: string, content: string | Buffer): StaticFile {
  const plain = Buffer.from(content);
  const digest = createHash("sha256").update(plain).digest("base64url").slice(0, 22);
  return { type, plain, gzip: gzipSync(plain, { level: 9 }), tag: `W/"${digest}"` };
}

/** Answers with a file, or with 304 when the client has it. Clients ask each time, so that page and scripts fit together. */
export function sendStaticFile({ headers }: IncomingMessage, response: ServerResponse, file: StaticFile): void {
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("ETag", file.tag);
  response.setHeader("Vary", "Accept-Encoding");
  if (headers["if-none-match"]?.includes(file.tag)) {
    response.writeHead(304);
    response.end();
    return;
  }
  const takesGzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0+)?\s*(?:,|$))/.test(String(headers["accept-encoding"] ?? ""));
  const body = takesGzip ? file.gzip : file.plain;
  if (takesGzip) response.setHeader("Content-Encoding", "gzip");
  response.writeHead(200, { "Content-Type": file.type, "Content-Length": body.length });
  response.end(body);
}
