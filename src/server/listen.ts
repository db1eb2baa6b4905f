import { once } from "node:events";
import { isIP } from "node:net";
import type { Server } from "restify";

/** The server cannot listen where it was told to. */
export class ListenError extends Error {
  override readonly name = "ListenError";
}

/** Begins to listen; returns the address under which this machine reaches the server. Throws a `ListenError`. */
export async function listen(server: Server, port: number, host: string): Promise<string> {
  try {
    // restify passes the events of Node's server on, and would throw an error that nobody waits for there.
    const isListening = once(server, "listening");
    server.listen(port, host);
    await isListening;
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : "";
    throw new ListenError(explain(code, port, host), { cause });
  }
  const address = server.server.address();
  const actualPort = typeof address === "object" && address !== null ? address.port : port;
  return `http://${toReachable(host)}:${actualPort}`;
}

function explain(code: unknown, port: number, host: string): string {
  if (code === "EADDRINUSE") {
    return `PORT: ${port} is in use by another program; stop that one, or set PORT to another number`;
  }
  if (code === "EACCES") {
    return `PORT: ${port} needs more rights than this program has; set PORT to a number above 1023`;
  }
  return `HOST: ${host} is not an address of this machine; use 127.0.0.1, or 0.0.0.0 for all`;
}

/** A host that stands for all addresses is reached by the one of this machine; an IPv6 address is written in brackets. */
function toReachable(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return isIP(host) === 6 ? `[${host}]` : host;
}
