import type { Request, Response } from "restify";
import type { Route } from "../channels/bot-framework/create-route.ts";
import type { Content } from "../core/content.ts";
import type { Conversation, ConversationKey, ConversationStore } from "../core/conversation.ts";
import { escapeHtml } from "../core/escape-html.ts";
import type { Log } from "../core/log.ts";
import type { Summary } from "../core/summary.ts";
import { toHtml } from "../summary/to-html.ts";
import { toMarkdown } from "../summary/to-markdown.ts";
import { htmlPage } from "./html-page.ts";

/** What the summaries' pages need. */
export interface SummaryRouteOptions {
  readonly store: ConversationStore;
  readonly content: Content;
  readonly log: Log;
  readonly summarizeConversation: (conversation: Conversation) => Summary;
  /** When a conversation will be removed unless something is said in it, in milliseconds since 1970. */
  readonly keptUntil: (key: ConversationKey, conversation: Conversation) => number;
}

/** `/summary/{token}`, also with `.html`, and as Markdown with `.md`. A page that is gone says so calmly, with 410. */
export function mountSummary(route: Route, options: SummaryRouteOptions): void {
  const { content, log } = options;
  route("get", "/summary/:file", async (request, response) => {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Robots-Tag", "noindex");
    try {
      await sendSummary(options, request, response);
    } catch (error) {
      log("error", "summary-not-read", { error });
      send(response, 503, htmlType, sayPage(content, content.wording.trouble));
    }
  });
}

const htmlType = "text/html; charset=utf-8";

async function sendSummary(options: SummaryRouteOptions, request: Request, response: Response): Promise<void> {
  const [, token = "", ending] = /^([\w-]+)(\.html|\.md)?$/.exec(request.params["file"]) ?? [];
  const found = await options.store.bySummaryToken(token);
  if (found === undefined)
    return send(response, 410, htmlType, sayPage(options.content, options.content.summaryWording.gone));
  const summary = options.summarizeConversation(found.conversation);
  if (ending === ".md") {
    response.setHeader("Content-Disposition", 'attachment; filename="summary.md"');
    return send(response, 200, "text/markdown; charset=utf-8", toMarkdown(summary));
  }
  const until = new Date(options.keptUntil(found.key, found.conversation)).toISOString();
  send(response, 200, htmlType, toHtml(summary, { markdown: `/summary/${token}.md`, until }));
}

/** A page that says one thing, and leads back to the chat. */
function sayPage({ pageWording }: Content, text: string): string {
  const { title } = pageWording;
  return htmlPage(title, `<p>${escapeHtml(text)}</p>\n<p><a href="/">${escapeHtml(title)}</a></p>`);
}

function send(response: Response, status: number, type: string, text: string): void {
  response.writeHead(status, { "Content-Type": type });
  response.end(text);
}
