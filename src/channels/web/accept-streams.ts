import { type IncomingMessage, type Server, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { Log } from "../../core/log.ts";
import { HttpError } from "../bot-framework/http-error.ts";
import { checkGrant } from "./authorize.ts";
import type { Tokens } from "./create-tokens.ts";
import { isOriginAllowed } from "./origins.ts";
import type { ReadTranscript } from "./read-transcript.ts";
import { queryOf, watermarkOf } from "./watermark-of.ts";

/** What accepting streams needs. */
export interface StreamOptions {
  readonly tokens: Tokens;
  readonly read: ReadTranscript;
  readonly allowedOrigins: readonly string[];
  readonly log: Log;
}

/** The open streams of all conversations. */
export interface Streams {
  /** Something was said in a conversation. */
  readonly notify: (conversationId: string) => void;
  /** Says goodbye to all clients; they may come back to another server. */
  readonly close: () => void;
}

interface Stream {
  readonly socket: WebSocket;
  readonly conversationId: string;
  /** The watermark of what was sent last. */
  sent: number;
  isAlive: boolean;
  /** What is being sent now. */
  sending: Promise<void>;
}

/** Clients have nothing to say on a stream; a frame above this many bytes closes it. */
const mostPayload = 1024;

/** How often clients are asked whether they are still there, in milliseconds. One silence is enough. */
const pingInterval = 30_000;

/** A client that has this many bytes still to take is too slow; when it comes back it gets the rest. */
const mostBuffered = 1024 * 1024;

/** RFC 6455, 7.4.1: the endpoint is going away. */
const goingAway = 1001;

/** How long a client may take to say goodbye, in milliseconds. */
const farewell = 1000;

/**
 * Upgrades requests for a stream to WebSockets (RFC 6455); refuses all others with a plain HTTP answer. A stream sends what
 * was said after the watermark in its address, and from then on whatever is said.
 */
export function acceptStreams(server: Server, options: StreamOptions): Streams {
  const { read, log } = options;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: mostPayload, perMessageDeflate: false });
  const streams = new Set<Stream>();
  const ping = setInterval(() => streams.forEach(checkAlive), pingInterval).unref();

  server.on("upgrade", async (request, raw, head) => {
    raw.on("error", () => raw.destroy());
    try {
      const conversationId = await admit(request, options);
      const sent = watermarkOf(request);
      sockets.handleUpgrade(request, raw, head, (socket) => {
        const stream: Stream = { socket, conversationId, sent, isAlive: true, sending: Promise.resolve() };
        streams.add(stream);
        socket.on("pong", () => {
          stream.isAlive = true;
        });
        socket.on("close", () => streams.delete(stream));
        // What clients send (empty frames, to notice a dead connection) means nothing; a broken frame closes the socket.
        socket.on("error", () => socket.terminate());
        sendNext(stream, read);
      });
    } catch (error) {
      refuse(raw, error, log);
    }
  });

  return {
    notify: (conversationId) => {
      for (const stream of streams) if (stream.conversationId === conversationId) sendNext(stream, read);
    },
    close: () => {
      clearInterval(ping);
      for (const { socket } of streams) {
        socket.close(goingAway);
        setTimeout(() => socket.terminate(), farewell).unref();
      }
    },
  };
}

/** Lets in who has a token for the conversation in the address; returns the conversation's id. */
async function admit(request: IncomingMessage, { tokens, allowedOrigins }: StreamOptions): Promise<string> {
  const conversationId = /^\/v3\/directline\/conversations\/([^/?]+)\/stream(?:\?|$)/.exec(request.url ?? "")?.[1];
  if (conversationId === undefined) throw new HttpError(404, "NotFound", "there is no stream at this address");
  // A page of another website could otherwise open a stream: browsers do not apply CORS to WebSockets.
  if (!isOriginAllowed(request, allowedOrigins)) throw new HttpError(403, "Forbidden", "this website may not connect");
  checkGrant(request, await tokens.verify(queryOf(request).get("t") ?? ""), conversationId);
  return conversationId;
}

function refuse(raw: Duplex, error: unknown, log: Log): void {
  const status = error instanceof HttpError ? error.status : 500;
  if (status === 500) log("error", "stream-failed", { error });
  raw.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function checkAlive(stream: Stream): void {
  if (stream.isAlive) stream.socket.ping();
  else stream.socket.terminate();
  stream.isAlive = false;
}

/** Sends what is new once everything before is on its way: frames never overtake each other. */
function sendNext(stream: Stream, read: ReadTranscript): void {
  stream.sending = stream.sending.then(() => sendNew(stream, read)).catch(() => stream.socket.terminate());
}

async function sendNew(stream: Stream, read: ReadTranscript): Promise<void> {
  const { socket, conversationId } = stream;
  const group = await read(conversationId, stream.sent);
  if (group.activities.length === 0 || socket.readyState !== socket.OPEN) return;
  if (socket.bufferedAmount > mostBuffered) {
    socket.terminate();
    return;
  }
  stream.sent = Number(group.watermark);
  socket.send(JSON.stringify(group));
}
