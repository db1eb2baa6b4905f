import { begin, refresh } from "./direct-line.js";

/**
 * The right to the conversation: fetched when it is first needed, and made longer before it ends.
 *
 * @typedef {import("./direct-line.js").Ticket} Ticket
 * @typedef {object} Tickets
 * @property {() => Promise<Ticket>} current
 * @property {() => Ticket | null} held
 * @property {() => void} forget the next one is for a new conversation
 */

/** How often it is looked whether the ticket wants to be refreshed, in milliseconds. */
const lookEvery = 60_000;

/** A call that has no answer for so long is made once more, in milliseconds; the first answer counts. */
const hangsAfter = 2000;

/**
 * @param {Ticket | null} kept from before a reload
 * @param {(ticket: Ticket | null) => void} onChange
 * @returns {Tickets}
 */
export function createTickets(kept, onChange) {
  let held = kept;
  /** @type {Promise<Ticket> | null} */
  let asking = null;

  /** @param {Ticket | null} ticket */
  const hold = (ticket) => {
    held = ticket;
    onChange(ticket);
  };

  /** @returns {Promise<Ticket>} */
  const renew = async () => {
    const before = held;
    if (before !== null && Date.now() < before.refreshAt) return before;
    const fresh = await (before === null ? begin() : refresh(before));
    // Another call may have been faster.
    if (held !== before) return renew();
    hold(fresh);
    return fresh;
  };

  /** @returns {Promise<Ticket>} */
  const renewSoon = () =>
    new Promise((resolve, reject) => {
      const settle = () => renew().then(resolve, reject);
      const timer = setTimeout(settle, hangsAfter);
      void settle().finally(() => clearTimeout(timer));
    });

  const current = () => {
    asking ??= renewSoon().finally(() => {
      asking = null;
    });
    return asking;
  };

  // A failure here is met again, and told, when the ticket is needed.
  setInterval(() => held !== null && current().catch(() => {}), lookEvery);

  return { current, held: () => held, forget: () => hold(null) };
}
