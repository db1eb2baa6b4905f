import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import MarkdownIt from "markdown-it";
import type { Handle, Route } from "../channels/bot-framework/create-route.ts";
import type { Content } from "../core/content.ts";
import { escapeHtml } from "../core/escape-html.ts";
import { htmlPage } from "./html-page.ts";

/** What the pages are made from, once. */
export interface PageOptions {
  readonly content: Content;
  /** The chat's page, as HTML. */
  readonly chatPage: string;
  /** The folder whose files the chat's page loads from `/page/`. */
  readonly pageFolder: string;
  /** About this guide, as Markdown. */
  readonly about: string;
}

/** Media types by the ending of a file's name; other files of the folder are not served. */
const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

const htmlType = "text/html; charset=utf-8";

/** `/`, `/about`, and the files that pages load: `/page/<name>`. */
export function mountPages(route: Route, { content, chatPage, pageFolder, about }: PageOptions): void {
  const serve = (path: string, type: string, text: string | Buffer): void => {
    const handle = serveFile(type, Buffer.from(text));
    route("get", path, handle);
    route("head", path, handle);
  };
  const title = content.pageWording["menu-about"];
  const aboutText = new MarkdownIt({ html: false }).render(about);
  serve("/", htmlType, chatPage);
  serve("/about", htmlType, htmlPage(title, `<h1>${escapeHtml(title)}</h1>\n${aboutText}`));
  for (const name of readdirSync(pageFolder)) {
    const type = types[extname(name)];
    if (type !== undefined) serve(`/page/${name}`, type, readFileSync(join(pageFolder, name)));
  }
}

/**
 * Answers with a file, which is compressed once, or with 304 when the client has it. Clients ask each time, so that page
 * and scripts fit together.
 */
function serveFile(type: string, plain: Buffer): Handle {
  const compressed = gzipSync(plain, { level: 9 });
  // Changes with the content (RFC 9110, 8.8.3); weak, as it is the same for both encodings.
  const tag = `W/"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`;
  return async (request, response) => {
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("ETag", tag);
    response.setHeader("Vary", "Accept-Encoding");
    if (request.headers["if-none-match"]?.includes(tag)) {
      response.writeHead(304);
      response.end();
      return;
    }
    const isCompressed = request.acceptsEncoding("gzip");
    const body = isCompressed ? compressed : plain;
    if (isCompressed) response.setHeader("Content-Encoding", "gzip");
    response.writeHead(200, { "Content-Type": type, "Content-Length": body.length });
    response.end(body);
  };
}
