import restify, { type Next, type Request, type Response, type Server } from "restify";
import { toErrorBody } from "../channels/bot-framework/http-error.ts";
import { sendJson } from "../channels/bot-framework/send-json.ts";
import { mountDirectLine } from "../channels/web/mount-direct-line.ts";
import type { Content } from "../core/content.ts";
import type { Conversation, ConversationKey, ConversationStore, HandleTurn } from "../core/conversation.ts";
import type { Log } from "../core/log.ts";
import type { Summary } from "../core/summary.ts";
import { mountHealth } from "./mount-health.ts";
import { mountPages } from "./mount-pages.ts";
import { mountSummary } from "./mount-summary.ts";
import { securityHeaders } from "./security-headers.ts";

/** What the server is put together from. */
export interface ServerOptions {
  readonly handleTurn: HandleTurn;
  readonly store: ConversationStore;
  readonly content: Content;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The server's address as people reach it; null: whatever a request calls it. */
  readonly publicUrl: string | null;
  /** What a website's server shows to get tokens; null: the one that the store made. */
  readonly directLineSecret: string | null;
  /** Websites that may embed the chat. */
  readonly allowedOrigins: readonly string[];
  /** Addresses and networks whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** How long a website's conversation without a message is kept, in hours. */
  readonly websiteRetentionHours: number;
  /** The chat's page, as HTML. */
  readonly chatPage: string;
  /** The folder whose files the chat's page loads from `/page/`. */
  readonly pageFolder: string;
  /** About this guide, as Markdown. */
  readonly about: string;
  readonly summarizeConversation: (conversation: Conversation) => Summary;
  /** When a conversation will be removed unless something is said in it, in milliseconds since 1970. */
  readonly keptUntil: (key: ConversationKey, conversation: Conversation) => number;
}

/** A server that does not listen yet, and the way to stop it. */
export interface CreatedServer {
  readonly server: Server;
  /** Resolves when all connections are closed; those that are busy get a few seconds. */
  readonly close: () => Promise<void>;
}

/** The longest part of an address that may name something. */
const longestParameter = 200;

/** How long a request may take to end when the server stops, in milliseconds. */
const patience = 3000;

/** The website: pages, summaries, health, and the Direct Line endpoint. */
export async function createServer(options: ServerOptions): Promise<CreatedServer> {
  const { content, publicUrl, allowedOrigins } = options;
  const server = restify.createServer({ name: "", maxParamLength: longestParameter });
  server.pre((request: Request, response: Response, next: Next): void => {
    for (const [name, value] of Object.entries(securityHeaders({ publicUrl, allowedOrigins }, request.headers.host))) {
      response.setHeader(name, value);
    }
    if (hasReadableAddress(request)) {
      next();
      return;
    }
    sendJson(response, 400, toErrorBody("BadArgument", "the address or the header Host is malformed"));
    next(false);
  });
  answerErrors(server);
  const closeStreams = await mountDirectLine(server, {
    ...options,
    trouble: content.wording.trouble,
    secret: options.directLineSecret,
    keptHours: options.websiteRetentionHours,
  });
  mountHealth(server, options);
  mountSummary(server, options);
  mountPages(server, { ...options, about: { title: content.pageWording["menu-about"], text: options.about } });
  return {
    server,
    close: () => {
      closeStreams();
      return stop(server);
    },
  };
}

/** restify reads the address where nobody catches an error: a malformed one would end the process. */
function hasReadableAddress(request: Request): boolean {
  try {
    request.getUrl();
    return true;
  } catch {
    return false;
  }
}

/** restify's own errors (no such address, no such method) in the form of all others, without restify's words. */
function answerErrors(server: Server): void {
  server.on("restifyError", (_request: Request, response: Response, error: unknown, done: () => void) => {
    const name = error instanceof Error ? error.name : "";
    if (name === "ResourceNotFoundError") response.json(404, toErrorBody("NotFound", "nothing is at this address"));
    else if (name === "MethodNotAllowedError")
      response.json(405, toErrorBody("MethodNotAllowed", "use another method"));
    else response.json(500, toErrorBody("InternalError", "the request could not be answered; try again later"));
    done();
  });
}

async function stop(server: Server): Promise<void> {
  const timer = setTimeout(() => server.server.closeAllConnections(), patience);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.server.closeIdleConnections();
  });
  clearTimeout(timer);
}
