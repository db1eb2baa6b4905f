import { escapeHtml } from "../core/escape-html.ts";
import type { FitWords } from "../core/summary.ts";
import type { Fit, FitRow } from "../core/turn.ts";

const width = 360;
const middle = width / 2;
const side = 152;
const gap = 4;
const headHeight = 26;
const rowHeight = 38;

/**
 * How both formats fit, as SVG: each answer has as many blocks as its weight, on the side of the format it speaks for; a
 * ring in the middle when it speaks for neither. The blocks are a dashed line: `h72` is one block of a scale of two.
 *
 *          individual        group
 *                    Budget
 *           ░░░░░░ ░░░░░░ | ▓▓▓▓▓▓ ▓▓▓▓▓▓
 */
export function drawFit(fit: Fit, words: FitWords): string {
  const height = headHeight + fit.rows.length * rowHeight;
  const scale = fit.rows.some((row) => row.weight > 2) ? 4 : 2;
  const right = words.first === "individual" ? "group" : "individual";
  const tracks = fit.rows.map((_, index) => `${bar(index, -1, side)}${bar(index, 1, side)}`).join("");
  const rows = fit.rows.map((row, index) => drawRow(row, index, row.toward === right ? 1 : -1, side / scale));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="fit" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="fit-title fit-desc" font-family="sans-serif" font-size="13" text-anchor="middle" fill="currentColor">`,
    `<title id="fit-title">${escapeHtml(words.title)}</title>`,
    `<desc id="fit-desc">${escapeHtml(words.lines.join(" "))}</desc>`,
    `<g font-weight="bold">${drawText(middle / 2, 14, words.names[words.first])}${drawText(middle * 1.5, 14, words.names[right])}</g>`,
    `<g fill="none" stroke-width="12" stroke-dasharray="${side / scale - gap} ${gap}"><path class="fit-track" stroke="#d3dadd" d="${tracks}"/>`,
    `<g class="fit-bar" stroke="#2b5d73">${rows.join("")}</g></g>`,
    fit.rows.map((row, index) => drawText(middle, centerOf(index) - 12, row.title)).join(""),
    `<path stroke="currentColor" d="${fit.rows.map(drawTick).join("")}"/></svg>`,
  ].join("");
}

function drawRow({ toward, weight }: FitRow, index: number, sign: 1 | -1, block: number): string {
  if (toward !== null) return `<path d="${bar(index, sign, weight * block)}"/>`;
  return `<circle cx="${middle}" cy="${centerOf(index)}" r="5" stroke-width="2" stroke-dasharray="none"/>`;
}

/** The middle line, where no ring marks it. */
function drawTick({ toward }: FitRow, index: number): string {
  return toward === null ? "" : `M${middle} ${centerOf(index) - 7}v14`;
}

/** A line from the middle outward; the gap behind its last block is left off. */
function bar(index: number, sign: 1 | -1, length: number): string {
  return `M${middle + sign * gap} ${centerOf(index)}h${sign * (length - gap)}`;
}

function centerOf(row: number): number {
  return headHeight + row * rowHeight + rowHeight - 10;
}

function drawText(x: number, y: number, text: string): string {
  return `<text x="${x}" y="${y}">${escapeHtml(text)}</text>`;
}
