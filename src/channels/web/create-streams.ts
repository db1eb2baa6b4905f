import type { WebSocket } from "ws";
import type { ReadTranscript } from "./read-transcript.ts";

/** The open streams of all conversations. */
export interface Streams {
  /** Sends what was said after a watermark, and from then on whatever is said. */
  open(socket: WebSocket, conversationId: string, after: number): void;
  /** Something was said in a conversation. */
  notify(conversationId: string): void;
  /** Says goodbye to all clients; they may come back to another server. */
  close(): void;
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

/** How often clients are asked whether they are still there, in milliseconds. One silence is enough. */
const pingInterval = 30_000;

/** A client that has this many bytes still to take is too slow; when it comes back it gets the rest. */
const mostBuffered = 1024 * 1024;

/** RFC 6455, 7.4.1: the endpoint is going away. */
const goingAway = 1001;

/** How long a client may take to say goodbye, in milliseconds. */
const farewell = 1000;

/** No stream is open yet. */
export function createStreams(read: ReadTranscript): Streams {
  const streams = new Set<Stream>();
  const ping = setInterval(() => streams.forEach(checkAlive), pingInterval).unref();

  return {
    open: (socket, conversationId, after) => {
      const stream: Stream = { socket, conversationId, sent: after, isAlive: true, sending: Promise.resolve() };
      streams.add(stream);
      socket.on("pong", () => {
        stream.isAlive = true;
      });
      socket.on("close", () => streams.delete(stream));
      // What clients send (empty frames, to notice a dead connection) means nothing; a broken frame closes the socket.
      socket.on("error", () => socket.terminate());
      sendNext(stream, read);
    },
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

/** Sends what is new once everything before is on its way: frames never overtake each other. */
function sendNext(stream: Stream, read: ReadTranscript): void {
  stream.sending = stream.sending.then(() => sendNew(stream, read));
}

async function sendNew(stream: Stream, read: ReadTranscript): Promise<void> {
  const { socket, conversationId } = stream;
  const group = await read(conversationId, stream.sent);
  if (group.activities.length === 0 || socket.readyState !== socket.OPEN) return;
  if (socket.bufferedAmount > mostBuffered) return socket.terminate();
  stream.sent = Number(group.watermark);
  socket.send(JSON.stringify(group));
}

function checkAlive(stream: Stream): void {
  if (stream.isAlive) stream.socket.ping();
  else stream.socket.terminate();
  stream.isAlive = false;
}
