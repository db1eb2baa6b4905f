import { createElement } from "./create-element.js";

/**
 * Shows below a message of the person how far it has come; false when that is shown already. A message that has arrived
 * says nothing.
 *
 * @param {HTMLElement} message
 * @param {import("./unsent.js").Delivery} delivery
 * @param {{ say: import("./say.js").Say, onRetry: () => void, moveFocus: () => void }} options
 * @returns {boolean}
 */
export function showDelivery(message, delivery, { say, onRetry, moveFocus }) {
  const shown = message.querySelector(".delivery");
  if (message.dataset["delivery"] === delivery) return false;
  message.dataset["delivery"] = delivery;
  const hadFocus = shown?.contains(document.activeElement) === true;
  shown?.remove();
  if (hadFocus) moveFocus();
  if (delivery === "sent") return true;
  const line = createElement("p", { class: "delivery" }, say(delivery));
  // Said aloud only when something is wrong.
  if (delivery === "sending") line.setAttribute("aria-hidden", "true");
  if (delivery === "waiting") line.append(" ", createRetry(say, onRetry));
  message.append(line);
  return true;
}

/**
 * @param {import("./say.js").Say} say
 * @param {() => void} onRetry
 */
function createRetry(say, onRetry) {
  const button = createElement("button", { type: "button", class: "retry" }, say("send-again"));
  button.addEventListener("click", onRetry);
  return button;
}
