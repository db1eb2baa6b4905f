import type { ServerResponse } from "node:http";
import type { Request, Response, Server } from "restify";
import { toHandler } from "../channels/bot-framework/to-handler.ts";
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
export function mountSummary(server: Server, options: SummaryRouteOptions): void {
  const { store, content, log } = options;
  const gone = sayPage(content, content.pageWording.gone);
  const trouble = sayPage(content, content.wording.trouble);

  const answer = async (request: Request, response: Response): Promise<void> => {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Robots-Tag", "noindex");
    const [, token = "", ending] = /^([\w-]+)(\.html|\.md)?$/.exec(String(request.params["file"])) ?? [];
    const found = await findConversation(store, log, token);
    if (found === "failed") return sendText(response, 503, htmlType, trouble);
    if (found === undefined) return sendText(response, 410, htmlType, gone);
    const summary = options.summarizeConversation(found.conversation);
    if (ending === ".md") {
      response.setHeader("Content-Disposition", 'attachment; filename="summary.md"');
      return sendText(response, 200, "text/markdown; charset=utf-8", toMarkdown(summary));
    }
    const until = new Date(options.keptUntil(found.key, found.conversation)).toISOString();
    return sendText(response, 200, htmlType, toHtml(summary, { markdown: `/summary/${token}.md`, until }));
  };

  server.get("/summary/:file", toHandler(log, "/summary/:file", answer));
}

const htmlType = "text/html; charset=utf-8";

async function findConversation(store: ConversationStore, log: Log, token: string) {
  try {
    return await store.bySummaryToken(token);
  } catch (error) {
    log("error", "summary-not-read", { error });
    return "failed";
  }
}

/** A page that says one thing, and leads back to the chat. */
function sayPage({ pageWording }: Content, text: string): string {
  const body = `<p>${escapeHtml(text)}</p>\n<p><a href="/">${escapeHtml(pageWording.title)}</a></p>`;
  return htmlPage({ title: pageWording.title, body });
}

function sendText(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { "Content-Type": type });
  response.end(text);
}
