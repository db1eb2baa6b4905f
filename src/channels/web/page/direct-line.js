import { fieldsOf, readActivities, textOf } from "./read-activity.js";

/**
 * Direct Line 3.0, as far as the page speaks it: its own server, never another host.
 *
 * @typedef {import("./read-activity.js").Said} Said
 * @typedef {object} Ticket the right to one conversation
 * @property {string} id
 * @property {string} token
 * @property {number} refreshAt when to ask for a longer one, in milliseconds since 1970
 *
 * @typedef {object} Outgoing a message of the person
 * @property {string} key the same for every try, so that the server takes it once
 * @property {string} text
 * @property {string | null} payload of the choice that was pressed
 * @property {number} at when it was written, in milliseconds since 1970
 */

/** The server answered, but not with what was asked for. */
export class Refusal extends Error {
  /** @override */
  name = "Refusal";

  /**
   * @param {number} status
   * @param {number} waitFor before the next try, in milliseconds; 0 where the server does not say
   * @param {readonly Said[]} said what it says to the person about it
   */
  constructor(status, waitFor, said) {
    super(`the server answered ${status}`);
    this.status = status;
    this.waitFor = waitFor;
    this.said = said;
  }
}

const base = "/v3/directline";

/**
 * A new conversation.
 *
 * @returns {Promise<Ticket>}
 */
export async function begin() {
  return readTicket(await ask("POST", "/chat/token", null));
}

/**
 * The same right for longer.
 *
 * @param {Ticket} ticket
 * @returns {Promise<Ticket>}
 */
export async function refresh(ticket) {
  return readTicket(await ask("POST", `${base}/tokens/refresh`, ticket));
}

/**
 * Where the stream is that goes on after a watermark.
 *
 * @param {Ticket} ticket
 * @param {string} watermark
 * @returns {Promise<string>}
 */
export async function findStream(ticket, watermark) {
  const answer = await ask("GET", `${pathOf(ticket)}${from(watermark)}`, ticket);
  return textOf(answer["streamUrl"]);
}

/**
 * What was said after a watermark.
 *
 * @param {Ticket} ticket
 * @param {string} watermark
 * @returns {Promise<{ said: readonly Said[], watermark: string }>}
 */
export async function fetchActivities(ticket, watermark) {
  return readFrame(await ask("GET", `${pathOf(ticket)}/activities${from(watermark)}`, ticket));
}

/**
 * Sends one message. What the server keeps nowhere (a crisis reply, the word after an erasure) comes back at once.
 *
 * @param {Ticket} ticket
 * @param {Outgoing} message
 * @returns {Promise<{ said: readonly Said[], isErased: boolean }>}
 */
export async function post(ticket, { key, text, payload }) {
  const answer = await ask("POST", `${pathOf(ticket)}/activities`, ticket, {
    type: "message",
    from: { id: "person" },
    text,
    locale: navigator.language,
    localTimezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    channelData: { clientActivityID: key, isWelcomed: true, ...(payload === null ? {} : { payload }) },
  });
  return { said: readActivities(answer["activities"]), isErased: answer["isErased"] === true };
}

/**
 * What a frame of the stream, or an answer to polling, holds.
 *
 * @param {unknown} frame
 * @returns {{ said: readonly Said[], watermark: string }}
 */
export function readFrame(frame) {
  const { activities, watermark } = fieldsOf(frame);
  return { said: readActivities(activities), watermark: textOf(watermark) };
}

/**
 * @param {unknown} answer
 * @returns {Ticket}
 */
function readTicket(answer) {
  const { conversationId, token, expires_in: seconds } = fieldsOf(answer);
  const halfTime = 500 * (typeof seconds === "number" ? seconds : 0);
  return { id: textOf(conversationId), token: textOf(token), refreshAt: Date.now() + halfTime };
}

/** @param {Ticket} ticket */
function pathOf(ticket) {
  return `${base}/conversations/${encodeURIComponent(ticket.id)}`;
}

/** @param {string} watermark empty for the beginning */
function from(watermark) {
  return watermark === "" ? "" : `?watermark=${encodeURIComponent(watermark)}`;
}

/** How long an answer may take, in milliseconds. */
const patience = 15_000;

/**
 * @param {"GET" | "POST"} method
 * @param {string} path
 * @param {Ticket | null} ticket
 * @param {object} [body]
 * @returns {Promise<import("./read-activity.js").Fields>}
 */
async function ask(method, path, ticket, body) {
  const response = await fetch(path, {
    method,
    headers: {
      ...(ticket === null ? {} : { authorization: `Bearer ${ticket.token}` }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(patience),
    cache: "no-store",
  });
  const answer = fieldsOf(await response.json().catch(() => null));
  if (response.ok) return answer;
  const waitFor = 1000 * (Number(response.headers.get("retry-after")) || 0);
  throw new Refusal(response.status, waitFor, readActivities(answer["activities"]));
}
