import { createElement } from "./create-element.js";
import { drawPart } from "./draw-parts.js";
import { createFollow } from "./follow-end.js";
import { renderMarkdown } from "./render-markdown.js";

/**
 * What was said, in order.
 *
 * @typedef {Omit<import("./direct-line.js").Outgoing, "at">} Own
 * @typedef {import("./read-activity.js").Said} Said
 * @typedef {import("./say.js").Say} Say
 *
 * @typedef {object} MessageLog
 * @property {(message: Own) => void} showOwn
 * @property {(said: Said) => void} show
 * @property {(said: readonly Said[]) => void} restore shows what was said before a reload: before all that is new
 * @property {(key: string) => HTMLElement | null} find the person's message with this key
 * @property {() => void} settle keeps the end in view after a message has changed
 * @property {(text: string) => void} note a quiet word of the page itself
 * @property {(key: string) => void} keepFrom removes all that stands before this message
 */

/**
 * @param {object} options
 * @param {HTMLElement} options.log
 * @param {HTMLElement} options.scroller
 * @param {HTMLElement} options.alert read out at once
 * @param {Say} options.say
 * @returns {MessageLog}
 */
export function createMessageLog({ log, scroller, alert, say }) {
  const follow = createFollow(scroller, log);
  const welcome = log.lastElementChild;

  /** @param {string} key */
  const find = (key) =>
    /** @type {HTMLElement | undefined} */ (
      [...log.querySelectorAll("[data-key]")].find((element) => element.getAttribute("data-key") === key)
    ) ?? null;

  /** @param {Own} message */
  const showOwn = (message) => {
    if (find(message.key) !== null) return;
    markChosen(log, message.payload);
    log.append(createOwn(message, say));
    follow(true);
  };

  /** @param {Said} said */
  const showReply = (said) => {
    const message = createReply(said, say);
    log.append(message);
    if (said.kind === "crisis") alert.textContent = message.querySelector(".bubble")?.textContent ?? "";
    follow(false);
  };

  /** @param {Said} said */
  const createOld = (said) => {
    if (said.from === "bot") return createReply(said, say);
    const message = toOwn(said);
    markChosen(log, message.payload);
    return find(message.key) ?? createOwn(message, say);
  };

  return {
    find,
    showOwn,
    settle: () => follow(false),
    show: (said) => {
      if (said.from === "bot") showReply(said);
      else showOwn(toOwn(said));
    },
    restore: (said) => {
      let before = welcome;
      for (const one of said) {
        const message = createOld(one);
        before?.after(message);
        before = message;
      }
      follow(said.length > 0);
    },
    note: (text) => {
      log.append(createElement("p", { class: "note" }, text));
      follow(false);
    },
    keepFrom: (key) => {
      const first = find(key);
      while (first?.previousElementSibling) first.previousElementSibling.remove();
    },
  };
}

/**
 * @param {Said} said by the person
 * @returns {Own}
 */
function toOwn({ id, key, text, payload }) {
  return { key: key ?? id, text, payload };
}

/**
 * @param {Own} message
 * @param {Say} say
 */
function createOwn({ key, text }, say) {
  return createElement(
    "div",
    { class: "message from-person", "data-key": key },
    createElement("span", { class: "visually-hidden" }, say("you-said")),
    createElement("div", { class: "bubble", dir: "auto" }, createElement("p", {}, text)),
  );
}

/**
 * @param {Said} said
 * @param {Say} say
 */
function createReply({ text, kind, choices, parts }, say) {
  const bubble = createElement("div", { class: "bubble", dir: "auto" }, renderMarkdown(text));
  for (const part of parts) place(bubble, part, drawPart(part, say));
  return createElement(
    "div",
    { class: "message from-bot", "data-kind": kind ?? "" },
    createElement("span", { class: "visually-hidden" }, say("guide-said")),
    bubble,
    ...(choices.length === 0 ? [] : [createChoices(choices, say)]),
  );
}

/**
 * Progress stands above the text, a picture before the list that says the same in words, and all else below.
 *
 * @param {HTMLElement} bubble
 * @param {Said["parts"][number]} part
 * @param {HTMLElement} drawn
 */
function place(bubble, { type }, drawn) {
  const list = type === "fit" ? bubble.querySelector("ul") : null;
  if (type === "progress") bubble.prepend(drawn);
  else if (list !== null) list.before(drawn);
  else bubble.append(drawn);
}

/**
 * @param {Said["choices"]} choices
 * @param {Say} say
 */
function createChoices(choices, say) {
  const buttons = choices.map(({ label, payload }) =>
    createElement("button", { type: "button", "data-payload": payload, dir: "auto" }, label),
  );
  return createElement("div", { class: "choices", role: "group", "aria-label": say("choices") }, ...buttons);
}

/**
 * Shows which choice was pressed: the last one with this meaning, and no other beside it.
 *
 * @param {HTMLElement} log
 * @param {string | null} payload
 */
function markChosen(log, payload) {
  const pressed = [...log.querySelectorAll("button")].findLast((button) => button.dataset["payload"] === payload);
  for (const button of pressed?.parentElement?.children ?? [])
    button.toggleAttribute("data-chosen", button === pressed);
}
