import { type IncomingMessage, type Server, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import type { Log } from "../../core/log.ts";
import { HttpError } from "../bot-framework/http-error.ts";
import { checkGrant } from "./authorize.ts";
import type { Streams } from "./create-streams.ts";
import type { Tokens } from "./create-tokens.ts";
import { isOriginAllowed } from "./origins.ts";
import { queryOf, watermarkOf } from "./watermark-of.ts";

/** What accepting streams needs. */
export interface StreamRouteOptions {
  readonly tokens: Tokens;
  readonly streams: Streams;
  readonly allowedOrigins: readonly string[];
  readonly log: Log;
}

/** Clients have nothing to say on a stream; a frame above this many bytes closes it. */
const mostPayload = 1024;

/** Upgrades requests for a stream to WebSockets (RFC 6455); refuses all others with a plain HTTP answer. */
export function acceptStreams(server: Server, options: StreamRouteOptions): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: mostPayload, perMessageDeflate: false });
  server.on("upgrade", async (request, socket, head) => {
    socket.on("error", () => socket.destroy());
    try {
      const conversationId = await admit(request, options);
      const after = watermarkOf(request);
      sockets.handleUpgrade(request, socket, head, (client) => options.streams.open(client, conversationId, after));
    } catch (error) {
      refuse(socket, error, options.log);
    }
  });
}

/** Lets in who has a token for the conversation in the address; returns the conversation's id. */
async function admit(request: IncomingMessage, { tokens, allowedOrigins }: StreamRouteOptions): Promise<string> {
  const conversationId = /^\/v3\/directline\/conversations\/([^/?]+)\/stream(?:\?|$)/.exec(request.url ?? "")?.[1];
  if (conversationId === undefined) throw new HttpError(404, "NotFound", "there is no stream at this address");
  // A page of another website could otherwise open a stream: browsers do not apply CORS to WebSockets.
  if (!isOriginAllowed(request, allowedOrigins)) throw new HttpError(403, "Forbidden", "this website may not connect");
  checkGrant(request, await tokens.verify(queryOf(request).get("t") ?? ""), conversationId);
  return conversationId;
}

function refuse(socket: Duplex, error: unknown, log: Log): void {
  const status = error instanceof HttpError ? error.status : 500;
  if (status === 500) log("error", "stream-failed", { error });
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
