import { escapeHtml } from "../core/escape-html.ts";
import type { Taken } from "./measure-evaluation.ts";

const namesShown = 32;
const confusionsTold = 5;
const longestName = 34;
const cell = 22;
/** Of a text in a field. */
const baseline = 15;
/** Of the columns' names. */
const slant = Math.PI / 3;
const head = 62;
const leastWidth = 680;
/** Of one letter of a name, about. */
const letter = 6.3;
/** Of the strongest field; what is written on it can still be read, on a light and on a dark ground. */
const mostOpaque = 0.7;
const title = "What messages mean, and what they are taken for";
const legend =
  "A row: what is meant; a column: what it is taken for; gray: right, red: wrong, the stronger the more of the row.";
const style = `
svg { --ground: #fff; --ink: #171d21; --line: #d3dadd; --right: #8a979d; --wrong: #c8451f; background: var(--ground); }
@media (prefers-color-scheme: dark) {
  svg { --ground: #12181b; --ink: #edf2f4; --line: #39444a; --right: #6d7a80; --wrong: #e0653c; }
}
text { fill: var(--ink); font: 11px sans-serif; }
.grid { stroke: var(--line); fill: none; }
.right { fill: var(--right); }
.wrong { fill: var(--wrong); }
.count { text-anchor: middle; }
.meant { text-anchor: end; }
.head { font-size: 15px; font-weight: bold; }`;

/** Where the fields begin, and what they are of. */
interface Grid {
  readonly left: number;
  readonly top: number;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/**
 * What is mixed up, as a heat map in SVG: a row for what a message means, a column for what it is taken for, the stronger
 * the more of the row. The meanings that are mixed up most are shown; wrong ones in red, right ones, on the diagonal, in gray.
 */
export function drawConfusions(taken: readonly Taken[]): string {
  const columns = mostConfused(taken);
  const rows = columns.filter((name) => taken.some(({ meant }) => meant === name));
  const shown = taken.filter((one) => rows.includes(one.meant) && columns.includes(one.taken));
  const room = letter * Math.max(0, ...columns.map((name) => shorten(name).length));
  const grid = { left: Math.round(room) + 16, top: Math.round(head + room * Math.sin(slant)), rows, columns };
  const width = Math.max(leastWidth, Math.round(grid.left + columns.length * cell + room * Math.cos(slant)));
  const height = grid.top + rows.length * cell + cell;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${title}</title>`,
    `<desc id="desc">${escapeHtml(describe(taken))}</desc>`,
    `<style>${style}</style>`,
    `<text class="head" x="12" y="24">${title}</text>`,
    `<text x="12" y="42">${legend}</text>`,
    `<path class="grid" d="${drawLines(grid)}"/>`,
    ...rows.map((name, row) => drawRowName(grid, name, row)),
    ...columns.map((name, column) => drawColumnName(grid, name, column)),
    ...shown.map((one) => drawField(grid, one, shareOfMeant(taken, one))),
    "</svg>\n",
  ].join("\n");
}

/** By name, so that relatives stand side by side; what was asked back comes last. */
function mostConfused(taken: readonly Taken[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const one of taken.filter((each) => each.meant !== each.taken)) {
    for (const name of [one.meant, one.taken]) counts.set(name, (counts.get(name) ?? 0) + one.count);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, namesShown);
  const names = most.map(([name]) => name).sort();
  return [...names.filter((name) => name !== "clarify"), ...names.filter((name) => name === "clarify")];
}

function describe(taken: readonly Taken[]): string {
  const confused = taken.filter((one) => one.meant !== one.taken).slice(0, confusionsTold);
  const told = confused.map((one) => `${one.meant} taken for ${one.taken}: ${one.count}`);
  return told.length === 0 ? "Nothing is mixed up." : `The most common: ${told.join("; ")}.`;
}

function shareOfMeant(taken: readonly Taken[], { meant, count }: Taken): number {
  return count / taken.filter((one) => one.meant === meant).reduce((sum, one) => sum + one.count, 0);
}

function drawField({ left, top, rows, columns }: Grid, { meant, taken, count }: Taken, share: number): string {
  const [x, y] = [left + columns.indexOf(taken) * cell, top + rows.indexOf(meant) * cell];
  const tip = `${meant} taken for ${taken}: ${count}, ${Math.round(100 * share)} % of its messages`;
  const look = `class="${meant === taken ? "right" : "wrong"}" fill-opacity="${(mostOpaque * Math.sqrt(share)).toFixed(2)}"`;
  const box = `<rect ${look} x="${x}" y="${y}" width="${cell}" height="${cell}"/>`;
  const written = `<text class="count" x="${x + cell / 2}" y="${y + baseline}">${count}</text>`;
  return `<g><title>${escapeHtml(tip)}</title>${box}${written}</g>`;
}

function drawRowName({ left, top }: Grid, name: string, row: number): string {
  return `<text class="meant" x="${left - 8}" y="${top + row * cell + baseline}">${shorten(name)}</text>`;
}

function drawColumnName({ left, top }: Grid, name: string, column: number): string {
  const degrees = (-180 * slant) / Math.PI;
  const place = `translate(${left + column * cell + baseline} ${top - 6}) rotate(${degrees.toFixed(0)})`;
  return `<text transform="${place}">${shorten(name)}</text>`;
}

function drawLines({ left, top, rows, columns }: Grid): string {
  const across = Array.from({ length: rows.length + 1 }, (_, row) => {
    return `M${left} ${top + row * cell}h${columns.length * cell}`;
  });
  const down = Array.from({ length: columns.length + 1 }, (_, column) => {
    return `M${left + column * cell} ${top}v${rows.length * cell}`;
  });
  return [...across, ...down].join("");
}

function shorten(name: string): string {
  return escapeHtml(name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name);
}
