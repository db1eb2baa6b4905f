import type { IncomingMessage } from "node:http";
import type { Request, Response } from "restify";
import type { Route } from "../bot-framework/create-route.ts";
import { HttpError, sendJson } from "../bot-framework/http-error.ts";
import { readJson } from "../bot-framework/read-json.ts";
import { incomingActivitySchema } from "../bot-framework/to-utterance.ts";
import { bearerOf, checkGrant } from "./authorize.ts";
import type { Grant, IssuedToken, Tokens } from "./create-tokens.ts";
import type { ReadTranscript } from "./read-transcript.ts";
import type { ReceiveActivity } from "./receive-activity.ts";
import { watermarkOf } from "./watermark-of.ts";

/** What the conversations' routes need. */
export interface ConversationRouteOptions {
  readonly tokens: Tokens;
  readonly read: ReadTranscript;
  readonly receive: ReceiveActivity;
  /** The server's address as people reach it; null: whatever the client called it. */
  readonly publicUrl: string | null;
}

const base = "/v3/directline/conversations";

/** Direct Line 3.0: beginning a conversation, coming back to it, reading and sending. */
export function mountConversations(route: Route, options: ConversationRouteOptions): void {
  const { tokens, read, receive } = options;

  /** Lets in who has a token for the conversation in the path, where there is one. */
  const guarded = (
    method: "get" | "post",
    path: string,
    answer: (grant: Grant, request: Request, response: Response) => Promise<void>,
  ): void =>
    route(method, path, async (request, response) => {
      const grant = await tokens.verify(bearerOf(request));
      checkGrant(request, grant, request.params["id"]);
      await answer(grant, request, response);
    });

  guarded("post", base, async (grant, request, response) => {
    const { activities } = await read(grant.conversationId, 0);
    sendJson(response, activities.length === 0 ? 201 : 200, await describe(options, request, grant));
  });
  guarded("get", `${base}/:id`, async (grant, request, response) => {
    sendJson(response, 200, await describe(options, request, grant));
  });
  guarded("get", `${base}/:id/activities`, async (grant, request, response) => {
    sendJson(response, 200, await read(grant.conversationId, watermarkOf(request)));
  });
  guarded("post", `${base}/:id/activities`, async (grant, request, response) => {
    const { status, body } = await receive(grant, await readJson(request, incomingActivitySchema));
    sendJson(response, status, body);
  });
  guarded("post", `${base}/:id/upload`, async () => {
    throw new HttpError(415, "NotSupported", "files are not taken; send text");
  });
}

/** A conversation with a fresh token, and the address of its stream, which goes on from the request's watermark. */
async function describe(
  { tokens, publicUrl }: ConversationRouteOptions,
  request: IncomingMessage,
  grant: Grant,
): Promise<IssuedToken & { readonly streamUrl: string }> {
  const issued = await tokens.issue(grant);
  const socketUrl = (publicUrl ?? `http://${request.headers.host ?? "127.0.0.1"}`).replace(/^http/, "ws");
  const query = new URLSearchParams({ watermark: String(watermarkOf(request)), t: issued.token });
  return { ...issued, streamUrl: `${socketUrl}${base}/${grant.conversationId}/stream?${query}` };
}
