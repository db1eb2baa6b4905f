/**
 * One line above the text field: what stands in the way of the conversation, or that the guide is writing.
 *
 * @typedef {"offline" | "unreachable" | "typing"} Status in the order of their weight
 * @typedef {(status: Status, isSo: boolean) => void} SetStatus
 */

/** @type {readonly Status[]} */
const order = ["offline", "unreachable", "typing"];

/** Replies come quickly; only one that is late is worth a word. In milliseconds. */
const typingAfter = 700;

/**
 * @param {HTMLElement} line
 * @param {import("./say.js").Say} say
 * @returns {SetStatus}
 */
export function createStatusLine(line, say) {
  /** @type {Set<Status>} */
  const holding = new Set();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  const show = () => {
    const status = order.find((one) => holding.has(one));
    const text = status === undefined ? "" : say(status);
    if (line.textContent !== text) line.textContent = text;
    line.dataset["status"] = status ?? "";
  };

  return (status, isSo) => {
    if (isSo === holding.has(status)) return;
    if (isSo) holding.add(status);
    else holding.delete(status);
    clearTimeout(timer);
    if (status === "typing" && isSo) timer = setTimeout(show, typingAfter);
    else show();
  };
}
