import type { Server } from "restify";
import { sendJson } from "../channels/bot-framework/send-json.ts";
import { toHandler } from "../channels/bot-framework/to-handler.ts";
import type { Content } from "../core/content.ts";
import type { ConversationStore } from "../core/conversation.ts";
import type { Log } from "../core/log.ts";
import { findUnverifiedLines } from "./crisis-lines-age.ts";

/** What health depends on. */
export interface HealthOptions {
  readonly content: Content;
  readonly store: ConversationStore;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** `/healthz`: the process answers. `/readyz`: it can hold a conversation; 503 when its store fails. */
export function mountHealth(server: Server, { content, store, log, now }: HealthOptions): void {
  server.get(
    "/healthz",
    toHandler(log, "/healthz", async (_request, response) => {
      sendJson(response, 200, { status: "ok" });
    }),
  );
  server.get(
    "/readyz",
    toHandler(log, "/readyz", async (_request, response) => {
      const isStoreReady = await canRead(store, log);
      const areLinesVerified = !content.crisis.isMinimum && findUnverifiedLines(content.crisis, now()).length === 0;
      sendJson(response, isStoreReady ? 200 : 503, {
        status: isStoreReady ? "ready" : "not-ready",
        content: content.hash,
        store: isStoreReady ? "ok" : "failed",
        crisisLines: areLinesVerified ? "verified" : "unverified",
      });
    }),
  );
}

/** Nobody's conversation: reading it shows whether reading works. */
const noKey = { channel: "health", tenant: "", id: "" };

async function canRead(store: ConversationStore, log: Log): Promise<boolean> {
  try {
    await store.load(noKey);
    return true;
  } catch (error) {
    log("error", "store-not-ready", { error });
    return false;
  }
}
