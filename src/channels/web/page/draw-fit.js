import { createElement } from "./create-element.js";

/**
 * How both formats fit the answers, as a picture: a scale with the weight on each side, and below it each answer with a
 * bar towards the format that it speaks for. Both sides look alike. The message's text says the same in words.
 *
 * @param {import("../../../core/turn.js").Fit} fit
 * @param {import("./say.js").Say} say
 * @returns {HTMLElement}
 */
export function drawFit({ rows }, say) {
  const individual = sum(rows, "individual");
  const group = sum(rows, "group");
  return createElement(
    "figure",
    { class: "fit", role: "img", "aria-label": say("fit-words", { individual, group }) },
    createElement("figcaption", {}, say("fit-title")),
    createElement(
      "div",
      { class: "fit-sides" },
      createElement("span", { class: "fit-side", "data-format": "individual" }, say("fit-individual")),
      createElement("span", { class: "fit-side", "data-format": "group" }, say("fit-group")),
    ),
    drawScale(individual, group),
    ...rows.map(drawRow),
  );
}

/**
 * @param {import("../../../core/turn.js").Fit["rows"]} rows
 * @param {"individual" | "group"} format
 */
function sum(rows, format) {
  return rows.filter(({ toward }) => toward === format).reduce((total, { weight }) => total + weight, 0);
}

/**
 * Both weights as parts of one bar.
 *
 * @param {number} individual
 * @param {number} group
 */
function drawScale(individual, group) {
  const sides = [
    { format: "individual", weight: individual },
    { format: "group", weight: group },
  ];
  const scale = createElement("div", { class: "fit-scale" });
  for (const { format, weight } of sides) {
    const part = createElement("span", { "data-format": format }, String(weight));
    // Set by the object model: the page's policy forbids style attributes, and allows this.
    part.style.flexGrow = String(Math.max(weight, 0.25));
    scale.append(part);
  }
  return scale;
}

/**
 * One answer: its words, and a bar from the middle, one step long for each point of its weight.
 *
 * @param {import("../../../core/turn.js").FitRow} row
 */
function drawRow({ title, label, toward, weight }) {
  const bar = createElement("span", { class: "fit-bar" });
  if (toward !== null) {
    const part = createElement("span", { "data-format": toward });
    part.style.inlineSize = `${12.5 * Math.min(weight, mostWeight)}%`;
    bar.append(part);
  }
  const words = createElement("span", { dir: "auto" }, createElement("b", {}, title), ` ${label}`);
  return createElement("div", { class: "fit-row" }, words, bar);
}

/** A strong answer that counts double. */
const mostWeight = 4;
