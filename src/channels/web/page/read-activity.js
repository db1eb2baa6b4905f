/**
 * What the page needs of a Direct Line activity. `key` is the page's own id of a message that it sent.
 *
 * @typedef {import("../../../core/turn.js").Choice} Choice
 * @typedef {import("../../../core/turn.js").Part} Part
 * @typedef {object} Said
 * @property {"message" | "typing"} type
 * @property {string} id
 * @property {"person" | "bot"} from
 * @property {string} text
 * @property {string | null} key
 * @property {string | null} payload of the choice that the person pressed
 * @property {string | null} kind
 * @property {readonly Choice[]} choices
 * @property {readonly Part[]} parts
 *
 * @typedef {Readonly<Record<string, unknown>>} Fields
 */

/**
 * Reads an answer's activities; what is none is left out.
 *
 * @param {unknown} activities
 * @returns {readonly Said[]}
 */
export function readActivities(activities) {
  return listOf(activities).flatMap(readActivity);
}

/**
 * @param {unknown} activity
 * @returns {readonly Said[]}
 */
function readActivity(activity) {
  const { id, type, from, text, suggestedActions, channelData } = fieldsOf(activity);
  if (type !== "message" && type !== "typing") return [];
  const { clientActivityID, payload, kind, parts } = fieldsOf(channelData);
  return [
    {
      type,
      id: textOf(id),
      from: fieldsOf(from)["role"] === "bot" ? "bot" : "person",
      text: textOf(text),
      key: textOf(clientActivityID) || null,
      payload: textOf(payload) || null,
      kind: textOf(kind) || null,
      choices: listOf(fieldsOf(suggestedActions)["actions"]).map(readChoice),
      parts: /** @type {Part[]} */ (listOf(parts).filter(isPart)),
    },
  ];
}

/**
 * @param {unknown} action
 * @returns {Choice}
 */
function readChoice(action) {
  const { title, value } = fieldsOf(action);
  return { label: textOf(title), payload: textOf(value) };
}

/** @param {unknown} part */
function isPart(part) {
  const { type, step, of, url, fit } = fieldsOf(part);
  if (type === "progress") return typeof step === "number" && typeof of === "number";
  if (type === "summary-link") return typeof url === "string";
  return type === "fit" && Array.isArray(fieldsOf(fit)["rows"]);
}

/**
 * @param {unknown} value
 * @returns {Fields}
 */
export function fieldsOf(value) {
  return typeof value === "object" && value !== null ? /** @type {Fields} */ (value) : {};
}

/**
 * @param {unknown} value
 * @returns {readonly unknown[]}
 */
function listOf(value) {
  return Array.isArray(value) ? value : [];
}

/** @param {unknown} value */
export function textOf(value) {
  return typeof value === "string" ? value : "";
}
