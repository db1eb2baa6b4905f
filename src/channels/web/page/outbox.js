import { backoff, createPause } from "./pause.js";

/**
 * Messages on their way, in order. A message stays until the server has it; the tab keeps them over a reload.
 *
 * @typedef {import("./direct-line.js").Outgoing} Outgoing
 * @typedef {"sending" | "waiting" | "sent" | "refused"} Delivery
 *
 * @typedef {object} Attempt how one try went
 * @property {"sent" | "refused" | "again" | "stuck"} outcome `again`: after a while; `stuck`: only when the person says so
 * @property {number} waitFor in milliseconds; 0 where the server does not say
 *
 * @typedef {object} Outbox
 * @property {(message: Outgoing) => void} add
 * @property {() => Promise<void>} retry tries what waits, now
 */

/**
 * @param {object} options
 * @param {readonly Outgoing[]} options.unsent from before a reload
 * @param {(message: Outgoing) => Promise<Attempt>} options.deliver
 * @param {(unsent: readonly Outgoing[]) => void} options.onChange
 * @param {(key: string, delivery: Delivery) => void} options.onDelivery
 * @returns {Outbox}
 */
export function createOutbox({ unsent, deliver, onChange, onDelivery }) {
  let queue = unsent;
  let isBusy = false;
  let failures = 0;
  const pause = createPause();

  /** @param {readonly Outgoing[]} next */
  const keep = (next) => {
    queue = next;
    onChange(queue);
  };

  /**
   * Tries the first message; false when the rest has to wait for the person.
   *
   * @param {Outgoing} message
   */
  const tryFirst = async (message) => {
    const { outcome, waitFor } = await deliver(message);
    if (outcome === "sent" || outcome === "refused") {
      failures = 0;
      keep(queue.slice(1));
      onDelivery(message.key, outcome);
      return true;
    }
    failures += 1;
    for (const { key } of queue) onDelivery(key, "waiting");
    if (outcome === "stuck") return false;
    await pause.wait(Math.max(waitFor, backoff(failures)));
    return true;
  };

  const drain = async () => {
    if (isBusy) return;
    isBusy = true;
    for (let [message] = queue; message !== undefined; [message] = queue) {
      if (!(await tryFirst(message))) break;
    }
    isBusy = false;
  };

  const retry = () => {
    pause.end();
    return drain();
  };

  return {
    add: (message) => {
      keep([...queue, message]);
      onDelivery(message.key, failures > 0 ? "waiting" : "sending");
      void retry();
    },
    retry,
  };
}
