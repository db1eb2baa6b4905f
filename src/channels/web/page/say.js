/**
 * The page's own texts, by key. They come with the page, from `content/page.yaml`.
 *
 * @typedef {import("../../../core/wording.js").PageWording} PageWording
 * @typedef {(key: keyof PageWording, values?: Readonly<Record<string, string | number>>) => string} Say
 */

/**
 * Reads the texts that the page was given, and returns the way to say one, with values in the place of `{name}`.
 *
 * @param {string | undefined} json
 * @returns {Say}
 */
export function createSay(json) {
  /** @type {Partial<PageWording>} */
  const wording = JSON.parse(json ?? "{}");
  return (key, values = {}) =>
    (wording[key] ?? "").replace(/\{([a-z-]+)\}/g, (placeholder, name) => String(values[name] ?? placeholder));
}
