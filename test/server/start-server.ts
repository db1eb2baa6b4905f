import { dirname, join } from "node:path";
import { interview } from "../../dialogs/interview.ts";
import { findContentFolder } from "../../src/content/find-content-folder.ts";
import { loadContent } from "../../src/content/load-content.ts";
import type { ConversationStore } from "../../src/core/conversation.ts";
import { createServer, type ServerOptions } from "../../src/server/create-server.ts";
import { listen } from "../../src/server/listen.ts";
import { openMemoryStore } from "../../src/storage/open-embedded-store.ts";
import { summarize } from "../../src/summary/summarize.ts";

/** A server that listens. */
export interface RunningServer {
  readonly url: string;
  readonly store: ConversationStore;
  readonly stop: () => Promise<void>;
}

/** The project's own content; it is read once. */
export const content = loadContent(findContentFolder());

/** When the tests take place. */
export const today = Date.UTC(2026, 10, 24, 12);

/** Starts a server with the real content and pages, on which nobody speaks. */
export async function startServer(change: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const now = (): number => today;
  const store = change.store ?? (await openMemoryStore({ now }));
  const { server, close } = await createServer({
    handleTurn: async () => "seen",
    store,
    content,
    log: () => {},
    now,
    publicUrl: null,
    directLineSecret: null,
    allowedOrigins: ["https://clinic.example"],
    trustedProxies: [],
    websiteRetentionHours: 24,
    chatPage: "<!doctype html><title>Chat</title>",
    pageFolder: join(dirname(findContentFolder()), "src/channels/web/page"),
    about: "**About** <script>alert(1)</script>",
    summarizeConversation: ({ state }) => summarize({ content, interview, state, fit: null, date: "2026-11-24" }),
    keptUntil: (_key, { touchedAt }) => touchedAt + 24 * 60 * 60 * 1000,
    ...change,
  });
  return { url: await listen(server, 0, "127.0.0.1"), store, stop: close };
}
