import { fetchActivities, post, Refusal } from "./direct-line.js";
import { backoff, createPause } from "./pause.js";
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
 * @property {boolean} isResumed until then nothing is listened to: all that was said before a reload would come as new
 * @property {import("./pause.js").Pause} pause
 */

/**
 * @param {Ticket | null} ticket from before a reload
 * @param {(ticket: Ticket | null) => void} onTicket
 * @param {Listener} listener
 * @returns {Connection}
 */
export function createConnection(ticket, onTicket, listener) {
  const tickets = createTickets(ticket, onTicket);
  return { tickets, listener, seen: new Set(), stream: null, isResumed: false, pause: createPause() };
}

/**
 * Takes up the conversation from before a reload, if there is one, however often that fails; resolves with what was said in
 * it.
 *
 * @param {Connection} connection
 * @returns {Promise<readonly Said[]>}
 */
export async function resume(connection) {
  const { tickets, listener, pause } = connection;
  for (let failures = 1; tickets.held() !== null; failures += 1) {
    const ticket = tickets.held();
    try {
      const { said, watermark } = await fetchActivities(await tickets.current(), "");
      // Meanwhile it may have been erased.
      if (!isHeld(connection, ticket)) continue;
      connection.isResumed = true;
      listener.onReach(true);
      listen(connection, watermark);
      return pickNew(connection, said);
    } catch (error) {
      if (loseIfGone(connection, error, ticket)) continue;
      listener.onReach(false);
      await pause.wait(backoff(failures));
    }
  }
  connection.isResumed = true;
  return [];
}

/**
 * Ends all waits before another try.
 *
 * @param {Connection} connection
 */
export function hurry({ pause, stream }) {
  pause.end();
  stream?.hurry();
}

/**
 * Sends a message; when the conversation is gone, as the first one of another.
 *
 * @param {Connection} connection
 * @param {Outgoing} message
 * @returns {Promise<void>}
 */
export async function send(connection, message) {
  const ticket = connection.tickets.held();
  try {
    await sendOnce(connection, message);
  } catch (error) {
    if (!loseIfGone(connection, error, ticket)) throw error;
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
  if (!connection.isResumed) return;
  const ticket = tickets.held();
  connection.stream ??= follow({
    current: tickets.current,
    watermark,
    onSaid: (said) => listener.onSaid(pickNew(connection, said)),
    onReach: () => listener.onReach(true),
    onFailure: (error) => {
      if (loseIfGone(connection, error, ticket)) return false;
      listener.onReach(false);
      return true;
    },
  });
}

/**
 * Whether the server no longer has the conversation of this ticket. It is given up once, though several tries meet it.
 *
 * @param {Connection} connection
 * @param {unknown} error
 * @param {Ticket | null} ticket
 */
function loseIfGone(connection, error, ticket) {
  const isGone = error instanceof Refusal && [401, 403, 404].includes(error.status) && ticket !== null;
  if (!isGone) return false;
  if (isHeld(connection, ticket)) {
    leave(connection);
    connection.listener.onGone();
  }
  return true;
}

/**
 * Whether the conversation is still this one; its ticket may have been refreshed.
 *
 * @param {Connection} connection
 * @param {Ticket | null} ticket
 */
function isHeld({ tickets }, ticket) {
  return tickets.held()?.id === ticket?.id;
}

/** @param {Connection} connection */
function leave(connection) {
  connection.tickets.forget();
  connection.stream?.stop();
  connection.stream = null;
  connection.seen.clear();
}
