import { createElement } from "./create-element.js";

/**
 * How both formats fit the answers, as a picture: a scale with the weight on each side, and below it each answer with a
 * bar towards the format that it speaks for. Both sides look alike, and the format that is named first stands first. The message's text says the same in words.
 *
 * @typedef {import("../../../core/leaning.js").Format} Format
 * @typedef {import("../../../core/turn.js").Fit} Fit
 * @typedef {{ readonly format: Format, readonly name: string, readonly weight: number }} Side
 *
 * @param {Fit} fit
 * @param {import("./say.js").Say} say
 * @returns {HTMLElement}
 */
export function drawFit({ rows, firstNamed = "individual" }, say) {
  const first = readSide(rows, firstNamed, say);
  const second = readSide(rows, firstNamed === "individual" ? "group" : "individual", say);
  const words = {
    first: first.name,
    second: second.name,
    "first-weight": first.weight,
    "second-weight": second.weight,
  };
  return createElement(
    "figure",
    { class: "fit", role: "img", "aria-label": say("fit-words", words) },
    createElement("figcaption", {}, say("fit-title")),
    createElement("div", { class: "fit-sides" }, ...[first, second].map(({ name }) => createElement("span", {}, name))),
    drawScale([first, second]),
    ...rows.map((row) => drawRow(row, firstNamed)),
  );
}

/**
 * @param {Fit["rows"]} rows
 * @param {Format} format
 * @param {import("./say.js").Say} say
 * @returns {Side}
 */
function readSide(rows, format, say) {
  const weight = rows.filter(({ toward }) => toward === format).reduce((total, row) => total + row.weight, 0);
  return { format, name: say(format === "individual" ? "fit-individual" : "fit-group"), weight };
}

/**
 * Both weights as parts of one bar.
 *
 * @param {readonly Side[]} sides
 */
function drawScale(sides) {
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
 * @param {Fit["rows"][number]} row
 * @param {Format} firstNamed
 */
function drawRow({ title, label, toward, weight }, firstNamed) {
  const bar = createElement("span", { class: "fit-bar" });
  if (toward !== null) {
    const side = toward === firstNamed ? "first" : "second";
    const part = createElement("span", { "data-format": toward, "data-side": side });
    part.style.inlineSize = `${12.5 * Math.min(weight, mostWeight)}%`;
    bar.append(part);
  }
  const words = createElement("span", { dir: "auto" }, createElement("b", {}, title), ` ${label}`);
  return createElement("div", { class: "fit-row" }, words, bar);
}

/** A strong answer that counts double. */
const mostWeight = 4;
