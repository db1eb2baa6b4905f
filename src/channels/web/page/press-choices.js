/** A second press within this time is a slip of the finger. In milliseconds. */
const slip = 500;

/**
 * Makes all buttons that carry a meaning work, whenever they come: choices, old and new, and the menu's commands.
 *
 * @param {(text: string, payload: string) => void} onPress
 */
export function enableChoices(onPress) {
  /** @type {WeakMap<Element, number>} */
  const pressedAt = new WeakMap();
  for (const button of document.querySelectorAll("button[data-payload]")) button.removeAttribute("disabled");

  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button[data-payload]") : null;
    if (button === null || event.timeStamp - (pressedAt.get(button) ?? -slip) < slip) return;
    pressedAt.set(button, event.timeStamp);
    const menu = /** @type {HTMLElement | null} */ (button.closest("[popover]"));
    menu?.hidePopover();
    onPress(button.textContent.trim(), button.getAttribute("data-payload") ?? "");
  });
}
