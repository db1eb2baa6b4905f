import { fieldsOf, textOf } from "./read-activity.js";

/**
 * What one tab keeps over a reload, and forgets when it is closed.
 *
 * @typedef {import("./direct-line.js").Ticket} Ticket
 * @typedef {import("./direct-line.js").Outgoing} Outgoing
 * @typedef {{ readonly ticket: Ticket | null, readonly unsent: readonly Outgoing[] }} Kept
 */

const name = "conversation";

/**
 * What the tab keeps; nothing where the browser allows no storage.
 *
 * @returns {Kept}
 */
export function recall() {
  try {
    return readKept(JSON.parse(sessionStorage.getItem(name) ?? "null"));
  } catch {
    return { ticket: null, unsent: [] };
  }
}

/** @param {Kept} kept */
export function remember(kept) {
  try {
    sessionStorage.setItem(name, JSON.stringify(kept));
  } catch {
    // Without storage the conversation lasts until the next reload.
  }
}

/**
 * @param {unknown} value
 * @returns {Kept}
 */
function readKept(value) {
  const { ticket, unsent } = fieldsOf(value);
  const { id, token, refreshAt } = fieldsOf(ticket);
  return {
    ticket:
      textOf(id) && textOf(token) ? { id: textOf(id), token: textOf(token), refreshAt: Number(refreshAt) || 0 } : null,
    unsent: Array.isArray(unsent) ? unsent.flatMap(readOutgoing) : [],
  };
}

/**
 * @param {unknown} value
 * @returns {readonly Outgoing[]}
 */
function readOutgoing(value) {
  const { key, text, payload } = fieldsOf(value);
  return textOf(key) ? [{ key: textOf(key), text: textOf(text), payload: textOf(payload) || null }] : [];
}
