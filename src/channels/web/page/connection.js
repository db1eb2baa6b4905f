import { fetchActivities, post, Refusal } from "./direct-line.js";
import { follow } from "./stream.js";
import { createTickets } from "./tickets.js";

/**
 * The conversation that the server has: what it says is told once, and a lost one is given up calmly.
 *
 * @typedef {import("./direct-line.js").Outgoing} Outgoing
 * @typedef {import("./direct-line.js").Ticket} Ticket
 * @typedef {import("./read-activity.js").Said} Said
 *
 * @typedef {object} Listener
 * @property {(said: readonly Said[]) => void} onSaid nothing of it was told before
 * @property {(isReached: boolean) => void} onReach
 * @property {() => void} onGone the server no longer has the conversation; the next message begins another
 * @property {(key: string) => void} onErased all is deleted but what followed this message
 *
 * @typedef {object} Connection
 * @property {import("./tickets.js").Tickets} tickets
 * @property {Listener} listener
 * @property {Set<string>} seen ids of the activities that were told
 * @property {import("./stream.js").Stream | null} stream
 */

/**
 * @param {Ticket | null} ticket from before a reload
 * @param {(ticket: Ticket | null) => void} onTicket
 * @param {Listener} listener
 * @returns {Connection}
 */
export function createConnection(ticket, onTicket, listener) {
  return { tickets: createTickets(ticket, onTicket), listener, seen: new Set(), stream: null };
}

/**
 * Takes up the conversation from before a reload, if there is one; resolves with what was said in it.
 *
 * @param {Connection} connection
 * @returns {Promise<readonly Said[]>}
 */
export async function resume(connection) {
  const { tickets, listener } = connection;
  if (tickets.held() === null) return [];
  try {
    const { said, watermark } = await fetchActivities(await tickets.current(), "");
    listen(connection, watermark);
    return pickNew(connection, said);
  } catch (error) {
    if (loseIfGone(connection, error)) return [];
    listener.onReach(false);
    listen(connection, "");
    return [];
  }
}

/**
 * Sends a message; when the conversation is gone, as the first one of another.
 *
 * @param {Connection} connection
 * @param {Outgoing} message
 * @returns {Promise<void>}
 */
export async function send(connection, message) {
  try {
    await sendOnce(connection, message);
  } catch (error) {
    if (!loseIfGone(connection, error)) throw error;
    await sendOnce(connection, message);
  }
}

/**
 * @param {Connection} connection
 * @param {Outgoing} message
 */
async function sendOnce(connection, message) {
  const { tickets, listener } = connection;
  const ticket = await tickets.current();
  listen(connection, "");
  const { said, isErased } = await post(ticket, message);
  const fresh = pickNew(connection, said);
  listener.onReach(true);
  if (isErased) {
    leave(connection);
    listener.onErased(message.key);
  }
  listener.onSaid(fresh);
}

/**
 * @param {Connection} connection
 * @param {readonly Said[]} said
 * @returns {readonly Said[]}
 */
export function pickNew({ seen }, said) {
  const fresh = said.filter(({ id }) => id === "" || !seen.has(id));
  for (const { id } of said) seen.add(id);
  return fresh;
}

/**
 * @param {Connection} connection
 * @param {string} watermark
 */
function listen(connection, watermark) {
  const { tickets, listener } = connection;
  connection.stream ??= follow({
    current: tickets.current,
    watermark,
    onSaid: (said) => listener.onSaid(pickNew(connection, said)),
    onReach: () => listener.onReach(true),
    onFailure: (error) => {
      if (loseIfGone(connection, error)) return false;
      listener.onReach(false);
      return true;
    },
  });
}

/**
 * @param {Connection} connection
 * @param {unknown} error
 */
function loseIfGone(connection, error) {
  const isGone =
    error instanceof Refusal && [401, 403, 404].includes(error.status) && connection.tickets.held() !== null;
  if (!isGone) return false;
  leave(connection);
  connection.listener.onGone();
  return true;
}

/** @param {Connection} connection */
function leave(connection) {
  connection.tickets.forget();
  connection.stream?.stop();
  connection.stream = null;
  connection.seen.clear();
}
