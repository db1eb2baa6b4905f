import { enableComposer } from "./composer.js";
import { createConversation, createMessage } from "./conversation.js";
import { createMessageLog } from "./message-log.js";
import { urgentHelp } from "./outbox.js";
import { enableChoices } from "./press-choices.js";
import { createSay } from "./say.js";
import { showDelivery } from "./show-delivery.js";
import { createStatusLine } from "./status-line.js";

/** How long a call for urgent help may stay without a reply before the page's own help lines open, in milliseconds. */
const urgentWithin = 2000;

/** How long additions to the log are not read out after what was said before a reload has come back, in milliseconds. */
const quietFor = 200;

const say = createSay(document.body.dataset["wording"]);
const field = /** @type {HTMLTextAreaElement} */ (find("message"));
const help = /** @type {HTMLDetailsElement} */ (find("help"));
const setStatus = createStatusLine(find("status"), say);
const log = createMessageLog({ log: find("log"), scroller: find("talk"), alert: find("alert"), say });

const conversation = createConversation({
  onSaid: (said) => {
    for (const one of said) show(one);
  },
  onUnsent: (unsent) => {
    for (const message of unsent) log.showOwn(message);
  },
  onRestored: (said) => {
    log.restore(said.filter(({ type }) => type === "message"));
    if (!isUnanswered()) setStatus("typing", false);
    setTimeout(() => find("log").setAttribute("aria-live", "polite"), quietFor);
  },
  onDelivery: (key, delivery) => {
    const message = log.find(key);
    const onRetry = () => conversation.sendAgain(key);
    const isNew = message !== null && showDelivery(message, delivery, { say, onRetry, moveFocus: () => field.focus() });
    if (isNew && delivery === "waiting") help.open = true;
    log.settle();
    setStatus("typing", delivery === "sent" && isUnanswered());
  },
  onReach: (isReached) => setStatus("unreachable", !isReached),
  onGone: () => log.note(say("gone")),
  onErased: (key) => {
    log.keepFrom(key);
    // The button that was pressed has gone with what stood before.
    if (document.activeElement === document.body) field.focus();
  },
});

/** @param {import("./read-activity.js").Said} said */
function show(said) {
  setStatus("typing", said.type === "typing");
  if (said.type === "message") log.show(said);
}

/**
 * @param {string} text
 * @param {string | null} payload
 */
function send(text, payload) {
  const message = createMessage(text, payload);
  log.showOwn(message);
  conversation.send(message);
  if (payload === urgentHelp) setTimeout(openHelpIfUnanswered, urgentWithin);
}

function openHelpIfUnanswered() {
  if (isUnanswered()) help.open = true;
}

/** Whether the person said something last. */
function isUnanswered() {
  return find("log").lastElementChild?.classList.contains("from-person") === true;
}

/**
 * @param {string} id of an element that the page was served with
 * @returns {HTMLElement}
 */
function find(id) {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no element "${id}"`);
  return element;
}

const setOffline = () => setStatus("offline", !navigator.onLine);
addEventListener("offline", setOffline);
addEventListener("online", () => {
  setOffline();
  conversation.retry();
});
setOffline();

enableChoices(send);
enableComposer(/** @type {HTMLFormElement} */ (find("composer")), field, (text) => send(text, null));
await conversation.restore();
