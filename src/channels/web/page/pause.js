/**
 * A wait that can be cut short.
 *
 * @typedef {{ readonly wait: (milliseconds: number) => Promise<void>, readonly end: () => void }} Pause
 */

/**
 * Makes a pause; `end` ends the wait that is under way.
 *
 * @returns {Pause}
 */
export function createPause() {
  let end = () => {};
  return {
    end: () => end(),
    wait: (milliseconds) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        end = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
  };
}

/**
 * How long to wait before the next try, in milliseconds: doubles from one second to half a minute, with some chance in it
 * so that many pages do not come back at the same moment.
 *
 * @param {number} failures in a row, from 1
 * @returns {number}
 */
export function backoff(failures) {
  return Math.min(30_000, 1000 * 2 ** (failures - 1)) * (0.75 + Math.random() / 2);
}
