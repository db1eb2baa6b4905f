import type { Request, Response, Server } from "restify";
import type { Log } from "../../core/log.ts";
import { HttpError } from "../bot-framework/http-error.ts";
import { readJson } from "../bot-framework/read-json.ts";
import { sendJson } from "../bot-framework/send-json.ts";
import { type Handle, toHandler } from "../bot-framework/to-handler.ts";
import { bearerOf, checkConversation, checkOrigin } from "./authorize.ts";
import type { Grant, Tokens } from "./create-tokens.ts";
import { answerToken, type TokenAnswer } from "./mount-tokens.ts";
import type { ReadTranscript } from "./read-transcript.ts";
import type { ReceiveActivity } from "./receive-activity.ts";
import { watermarkOf } from "./watermark-of.ts";

/** What the conversations' routes need. */
export interface ConversationRouteOptions {
  readonly tokens: Tokens;
  readonly read: ReadTranscript;
  readonly receive: ReceiveActivity;
  readonly log: Log;
  /** The server's address as people reach it; null: whatever the client called it. */
  readonly publicUrl: string | null;
}

const base = "/v3/directline/conversations";

type Answer = (request: Request, response: Response, grant: Grant) => Promise<void>;

/** Direct Line 3.0: beginning a conversation, coming back to it, reading and sending. */
export function mountConversations(server: Server, options: ConversationRouteOptions): void {
  const { tokens, read, receive, log } = options;

  /** Lets in who has a token for the conversation in the address, where there is one. */
  const guarded = (route: string, answer: Answer): Handle<Request, Response> =>
    toHandler(log, route, async (request: Request, response: Response) => {
      const grant = await tokens.verify(bearerOf(request));
      checkOrigin(request, grant);
      if (route.includes(":id")) checkConversation(grant, request.params["id"]);
      await answer(request, response, grant);
    });

  const begin: Answer = async (request, response, grant) => {
    const { activities } = await read(grant.conversationId, 0);
    sendJson(response, activities.length === 0 ? 201 : 200, await describe(options, request, grant, 0));
  };

  const comeBack: Answer = async (request, response, grant) => {
    sendJson(response, 200, await describe(options, request, grant, watermarkOf(request)));
  };

  const list: Answer = async (request, response, grant) => {
    sendJson(response, 200, await read(grant.conversationId, watermarkOf(request)));
  };

  const send: Answer = async (request, response, grant) => {
    const { status, body } = await receive(grant, await readJson(request));
    sendJson(response, status, body);
  };

  const upload: Answer = async () => {
    throw new HttpError(415, "NotSupported", "files are not taken; send text");
  };

  server.post(base, guarded(base, begin));
  server.get(`${base}/:id`, guarded(`${base}/:id`, comeBack));
  server.get(`${base}/:id/activities`, guarded(`${base}/:id/activities`, list));
  server.post(`${base}/:id/activities`, guarded(`${base}/:id/activities`, send));
  server.post(`${base}/:id/upload`, guarded(`${base}/:id/upload`, upload));
}

/** A conversation with a fresh token, and the address of its stream, which goes on from a watermark. */
async function describe(
  { tokens, publicUrl }: ConversationRouteOptions,
  { headers }: Request,
  grant: Grant,
  after: number,
): Promise<TokenAnswer & { readonly streamUrl: string }> {
  const answer = await answerToken(tokens, grant);
  const socketUrl = (publicUrl ?? `http://${headers.host ?? "127.0.0.1"}`).replace(/^http/, "ws");
  const query = new URLSearchParams({ watermark: String(after), t: answer.token });
  return { ...answer, streamUrl: `${socketUrl}${base}/${grant.conversationId}/stream?${query}` };
}
