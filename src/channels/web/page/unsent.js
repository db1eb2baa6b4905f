/**
 * The messages that the server does not have yet, in order; the tab keeps them over a reload.
 *
 * @typedef {import("./direct-line.js").Outgoing} Outgoing
 * @typedef {"sending" | "waiting" | "sent" | "refused"} Delivery
 *
 * @typedef {object} Attempt how one try went
 * @property {"sent" | "refused" | "again" | "stuck"} outcome `again`: after a while; `stuck`: only when the person says so
 * @property {number} waitFor in milliseconds; 0 where the server does not say
 *
 * @typedef {object} UnsentOptions
 * @property {readonly Outgoing[]} unsent from before a reload
 * @property {(message: Outgoing) => Promise<Attempt>} deliver
 * @property {(unsent: readonly Outgoing[]) => void} onChange
 * @property {(key: string, delivery: Delivery) => void} onDelivery
 *
 * @typedef {object} Unsent
 * @property {(message: Outgoing) => void} add
 * @property {(message: Outgoing) => Promise<Attempt>} tryOnce
 * @property {(tried: ReadonlySet<string>) => Outgoing | undefined} next the first one that can be tried now, but for these
 * @property {() => boolean} isWaiting whether any will have to be tried again
 * @property {(key: string) => void} release lets a stuck one be tried again
 * @property {(key: string) => void} keepFrom forgets what was written before this message
 */

/**
 * @param {UnsentOptions} options
 * @returns {Unsent}
 */
export function createUnsent({ unsent, deliver, onChange, onDelivery }) {
  let kept = unsent;
  /** @type {Set<string>} keys of the messages that are being tried now */
  const underWay = new Set();
  /** @type {Set<string>} keys of the messages that wait for the person */
  const stuck = new Set();

  /** @param {readonly Outgoing[]} next */
  const keep = (next) => {
    kept = next;
    onChange(kept);
  };

  return {
    add: (message) => {
      keep([...kept, message]);
      onDelivery(message.key, "sending");
    },
    tryOnce: async (message) => {
      const { key } = message;
      underWay.add(key);
      const attempt = await deliver(message);
      const { outcome } = attempt;
      underWay.delete(key);
      const isDone = outcome === "sent" || outcome === "refused";
      if (isDone) keep(kept.filter((other) => other.key !== key));
      if (outcome === "stuck") stuck.add(key);
      onDelivery(key, isDone ? outcome : "waiting");
      return attempt;
    },
    next: (tried) => kept.find(({ key }) => ![tried, underWay, stuck].some((keys) => keys.has(key))),
    isWaiting: () => kept.some(({ key }) => !stuck.has(key)),
    release: (key) => stuck.delete(key),
    keepFrom: (key) => keep(kept.slice(kept.findIndex((message) => message.key === key))),
  };
}
