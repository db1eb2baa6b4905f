import { createElement } from "./create-element.js";
import { drawFit } from "./draw-fit.js";
import { createLink, isSafeLink } from "./render-markdown.js";

/**
 * @typedef {import("../../../core/turn.js").Part} Part
 * @typedef {import("./say.js").Say} Say
 */

/**
 * What a reply carries as data. Its text is complete without it.
 *
 * @param {Part} part
 * @param {Say} say
 * @returns {HTMLElement}
 */
export function drawPart(part, say) {
  switch (part.type) {
    case "progress":
      return drawProgress(part.step, part.of);
    case "fit":
      return drawFit(part.fit, say);
    case "summary-link":
      return drawSummaryLinks(part.url, say);
  }
}

/**
 * One segment a question. The text says "2 of 3", so this is only seen.
 *
 * @param {number} step
 * @param {number} of
 */
function drawProgress(step, of) {
  const segments = Array.from({ length: of }, (_, index) =>
    createElement("span", index < step ? { "data-done": "" } : {}),
  );
  return createElement("div", { class: "progress", "aria-hidden": "true" }, ...segments);
}

/**
 * The summary as a page, and as a file to keep.
 *
 * @param {string} url
 * @param {Say} say
 */
function drawSummaryLinks(url, say) {
  const links = isSafeLink(url)
    ? [createLink(say("summary-open"), url), createLink(say("summary-text"), `${url}.md`)]
    : [];
  return createElement("p", { class: "links" }, ...links);
}
