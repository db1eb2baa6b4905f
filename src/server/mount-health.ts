import type { Route } from "../channels/bot-framework/create-route.ts";
import { sendJson } from "../channels/bot-framework/http-error.ts";
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
export function mountHealth(route: Route, { content, store, log, now }: HealthOptions): void {
  route("get", "/healthz", async (_request, response) => sendJson(response, 200, { status: "ok" }));

  route("get", "/readyz", async (_request, response) => {
    const state = {
      content: content.hash,
      crisisContent: content.crisis.fault === null ? "ok" : "minimum",
      crisisLines: findUnverifiedLines(content.crisis, now()).length === 0 ? "verified" : "unverified",
    };
    try {
      // Nobody's conversation: reading it shows whether reading works.
      await store.load({ channel: "health", tenant: "", id: "" });
      sendJson(response, 200, { status: "ready", store: "ok", ...state });
    } catch (error) {
      log("error", "store-not-ready", { error });
      sendJson(response, 503, { status: "not-ready", store: "failed", ...state });
    }
  });
}
