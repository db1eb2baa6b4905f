import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import MarkdownIt from "markdown-it";
import type { Request, Response, Server } from "restify";
import { toHandler } from "../channels/bot-framework/to-handler.ts";
import { escapeHtml } from "../core/escape-html.ts";
import type { Log } from "../core/log.ts";
import { htmlPage } from "./html-page.ts";
import { type StaticFile, sendStaticFile, toStaticFile } from "./static-file.ts";

/** What the pages are made from, once. */
export interface PageOptions {
  readonly log: Log;
  /** The chat's page, as HTML. */
  readonly chatPage: string;
  /** The folder whose files the chat's page loads from `/page/`. */
  readonly pageFolder: string;
  /** About this guide: the page's title, and its text as Markdown. */
  readonly about: { readonly title: string; readonly text: string };
}

const htmlType = "text/html; charset=utf-8";

/** Media types by the ending of a file's name; other files of the folder are not served. */
const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** `/`, `/about`, and the files that pages load: `/page/<name>`. */
export function mountPages(server: Server, options: PageOptions): void {
  const { about, chatPage, pageFolder } = options;
  const text = new MarkdownIt({ html: false }).render(about.text);
  const aboutPage = htmlPage({ title: about.title, body: `<h1>${escapeHtml(about.title)}</h1>\n${text}` });
  serve(server, options.log, "/", toStaticFile(htmlType, chatPage));
  serve(server, options.log, "/about", toStaticFile(htmlType, aboutPage));
  for (const name of readdirSync(pageFolder)) {
    const type = types[extname(name)];
    if (type === undefined) continue;
    serve(server, options.log, `/page/${name}`, toStaticFile(type, readFileSync(join(pageFolder, name))));
  }
}

function serve(server: Server, log: Log, path: string, file: StaticFile): void {
  const handler = toHandler(log, path, async (request: Request, response: Response) => {
    sendStaticFile(request, response, file);
  });
  server.get(path, handler);
  server.head(path, handler);
}
