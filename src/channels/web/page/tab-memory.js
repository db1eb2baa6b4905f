import { fieldsOf, textOf } from "./read-activity.js";

/**
 * What one tab keeps over a reload, and forgets when it is closed. Words that were not sent are kept for minutes only: the
 * next person at the same device, who could read them there, may be the one that they are about.
 *
 * @typedef {import("./direct-line.js").Ticket} Ticket
 * @typedef {import("./direct-line.js").Outgoing} Outgoing
 * @typedef {{ readonly ticket: Ticket | null, readonly unsent: readonly Outgoing[] }} Kept
 */

const name = "conversation";

/** How long words outlast a reload, in milliseconds. */
const wordsKeptFor = 5 * 60_000;

/** @type {ReturnType<typeof setTimeout> | undefined} */
let forgetting;

/**
 * What the tab keeps; nothing where the browser allows no storage.
 *
 * @returns {Kept}
 */
export function recall() {
  try {
    const { ticket, unsent } = readKept(JSON.parse(sessionStorage.getItem(name) ?? "null"));
    const kept = { ticket, unsent: unsent.filter(isRecent) };
    if (unsent.length > 0) remember(kept);
    return kept;
  } catch {
    return { ticket: null, unsent: [] };
  }
}

/**
 * Keeps this and nothing else; words too old for it are left out, now and as they become so.
 *
 * @param {Kept} kept
 */
export function remember({ ticket, unsent }) {
  clearTimeout(forgetting);
  const recent = unsent.filter(isRecent);
  const [oldest] = recent;
  if (oldest !== undefined) {
    const left = wordsKeptFor - (Date.now() - oldest.at);
    forgetting = setTimeout(() => remember({ ticket, unsent: recent }), left);
  }
  try {
    sessionStorage.setItem(name, JSON.stringify({ ticket, unsent: recent }));
  } catch {
    // Without storage the conversation lasts until the next reload.
  }
}

/**
 * Not so after the clock was set back: else that could keep words for long.
 *
 * @param {Outgoing} message
 */
function isRecent({ at }) {
  const age = Date.now() - at;
  return age >= 0 && age < wordsKeptFor;
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
  const { key, text, payload, at } = fieldsOf(value);
  if (!textOf(key)) return [];
  return [{ key: textOf(key), text: textOf(text), payload: textOf(payload) || null, at: Number(at) || 0 }];
}
