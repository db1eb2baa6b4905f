import { createConnection, hurry, pickNew, resume, send } from "./connection.js";
import { Refusal } from "./direct-line.js";
import { createOutbox } from "./outbox.js";
import { recall, remember } from "./tab-memory.js";

/**
 * The conversation as the page has it: what the person says goes out once, what the bot says comes in once, and both
 * outlast a reload.
 *
 * @typedef {import("./connection.js").Connection} Connection
 * @typedef {import("./connection.js").Listener} ConnectionListener
 * @typedef {import("./direct-line.js").Outgoing} Outgoing
 * @typedef {import("./unsent.js").Attempt} Attempt
 * @typedef {import("./unsent.js").Delivery} Delivery
 * @typedef {import("./read-activity.js").Said} Said
 *
 * @typedef {object} OwnListener
 * @property {(unsent: readonly Outgoing[]) => void} onUnsent what was on its way before a reload
 * @property {(said: readonly Said[]) => void} onRestored what was said before a reload; may come late
 * @property {(key: string, delivery: Delivery) => void} onDelivery
 *
 * @typedef {object} Conversation
 * @property {(message: Outgoing) => void} send
 * @property {() => void} retry tries again at once, whatever waits
 * @property {(key: string) => void} sendAgain tries this message again at once
 * @property {() => Promise<void>} restore takes up what was there before a reload
 */

/**
 * @param {OwnListener & ConnectionListener} listener
 * @returns {Conversation}
 */
export function createConversation(listener) {
  let kept = recall();
  /** @param {Partial<typeof kept>} change */
  const keep = (change) => {
    kept = { ...kept, ...change };
    remember(kept);
  };
  const connection = createConnection(kept.ticket, (ticket) => keep({ ticket }), {
    ...listener,
    onErased: (key) => {
      outbox.keepFrom(key);
      listener.onErased(key);
    },
  });
  const outbox = createOutbox({
    unsent: kept.unsent,
    deliver: (message) => attempt(connection, message),
    onChange: (unsent) => keep({ unsent }),
    onDelivery: listener.onDelivery,
  });
  return {
    send: outbox.add,
    sendAgain: outbox.sendAgain,
    retry: () => {
      hurry(connection);
      outbox.retry();
    },
    restore: async () => {
      listener.onUnsent(kept.unsent);
      outbox.retry();
      listener.onRestored(await resume(connection));
    },
  };
}

/**
 * A message of the person, with a key of its own: 128 random bits. (`crypto.randomUUID` is missing where a page is served
 * without TLS.)
 *
 * @param {string} text
 * @param {string | null} payload
 * @returns {Outgoing}
 */
export function createMessage(text, payload) {
  const bytes = Array.from(crypto.getRandomValues(new Uint8Array(16)));
  return { key: bytes.map((byte) => byte.toString(16).padStart(2, "0")).join(""), text, payload, at: Date.now() };
}

/**
 * One try to send a message.
 *
 * @param {Connection} connection
 * @param {Outgoing} message
 * @returns {Promise<Attempt>}
 */
async function attempt(connection, message) {
  try {
    await send(connection, message);
    return { outcome: "sent", waitFor: 0 };
  } catch (error) {
    connection.listener.onReach(error instanceof Refusal);
    if (!(error instanceof Refusal)) return { outcome: "again", waitFor: 0 };
    connection.listener.onSaid(pickNew(connection, error.said));
    return { outcome: outcomeOf(error.status), waitFor: error.waitFor };
  }
}

/** The server may answer otherwise after a while. */
const passing = [401, 403, 404, 408, 429, 503, 504];

/**
 * A message that is refused for itself will be refused again. One at which the server failed waits for the person, since
 * each try is told in the conversation.
 *
 * @param {number} status
 * @returns {Attempt["outcome"]}
 */
function outcomeOf(status) {
  if (passing.includes(status)) return "again";
  return status < 500 ? "refused" : "stuck";
}
