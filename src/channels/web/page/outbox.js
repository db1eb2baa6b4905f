import { backoff, createPause } from "./pause.js";
import { createUnsent } from "./unsent.js";

/**
 * Messages on their way. They go out in order, but none waits for one that fails or hangs.
 *
 * @typedef {import("./direct-line.js").Outgoing} Outgoing
 *
 * @typedef {object} Outbox
 * @property {(message: Outgoing) => void} add
 * @property {() => void} retry tries what waits, now
 * @property {(key: string) => void} sendAgain the same, and the message with this key, though it is stuck
 * @property {(key: string) => void} keepFrom forgets what was written before this message
 */

/** The meaning of a call for urgent help, which goes out at once, whatever is on its way. */
export const urgentHelp = "command:urgent-help";

/** How long a message waits for the answers to those before it, in milliseconds. */
const mostTurn = 2000;

/**
 * @param {import("./unsent.js").UnsentOptions} options
 * @returns {Outbox}
 */
export function createOutbox(options) {
  const unsent = createUnsent(options);
  const pause = createPause();
  let isBusy = false;
  let failures = 0;

  /**
   * One try; resolves with how long to wait before the next one, at least.
   *
   * @param {Outgoing} message
   */
  const attempt = async (message) => {
    const { outcome, waitFor } = await unsent.tryOnce(message);
    if (outcome === "sent") failures = 0;
    return waitFor;
  };

  /** Tries each message once, also those that come meanwhile; resolves with how long to wait before the next round, at least. */
  const goRound = async () => {
    /** @type {Set<string>} */
    const tried = new Set();
    const turn = passTurn();
    let waitFor = 0;
    for (let message = unsent.next(tried); message !== undefined; message = unsent.next(tried)) {
      tried.add(message.key);
      waitFor = Math.max(waitFor, await Promise.race([attempt(message), turn]));
    }
    return waitFor;
  };

  const retry = async () => {
    pause.end();
    if (isBusy) return;
    isBusy = true;
    for (let waitFor = await goRound(); unsent.isWaiting(); waitFor = await goRound()) {
      failures += 1;
      await pause.wait(Math.max(waitFor, backoff(failures)));
    }
    isBusy = false;
  };

  return {
    retry: () => void retry(),
    add: (message) => {
      unsent.add(message);
      if (message.payload === urgentHelp) void attempt(message);
      void retry();
    },
    sendAgain: (key) => {
      unsent.release(key);
      void retry();
    },
    keepFrom: unsent.keepFrom,
  };
}

/** @returns {Promise<number>} */
async function passTurn() {
  await createPause().wait(mostTurn);
  return 0;
}
