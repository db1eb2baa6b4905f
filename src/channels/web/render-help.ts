import type { CrisisContent, CrisisLine, LineChannel } from "../../core/crisis.ts";
import { escapeHtml } from "../../core/escape-html.ts";
import { fill, type PageWording } from "../../core/wording.ts";

/** What the help block is made from. */
export interface HelpOptions {
  readonly crisis: CrisisContent;
  readonly pageWording: PageWording;
  /** The country whose lines are shown (ISO 3166), or null. */
  readonly region: string | null;
}

/** The help block: emergency number, lines and directories as plain HTML, for when nothing but the page is there. */
export function renderHelp({ crisis, pageWording, region }: HelpOptions): string {
  const country = region === null ? undefined : crisis.regions.get(region);
  const numbers = country?.emergency.map(({ value, display }) => renderLink(`tel:${value}`, display)) ?? [];
  const number = numbers.length === 0 ? escapeHtml(crisis.fallbackEmergency) : numbers.join(", ");
  const lines =
    country === undefined
      ? ""
      : `<p>${escapeHtml(fill(pageWording["help-country"], { country: country.name }))}</p>${renderLines(crisis, country.lines)}`;
  return [
    `<p><strong>${fill(escapeHtml(pageWording["help-emergency"]), { number })}</strong></p>`,
    lines,
    `<p>${escapeHtml(pageWording["help-directories"])}</p>`,
    renderLines(crisis, crisis.international),
    `<p>${escapeHtml(pageWording["help-note"])}</p>`,
  ].join("");
}

function renderLines(crisis: CrisisContent, lines: readonly CrisisLine[]): string {
  const items = lines.toSorted((one, other) => one.order - other.order).map((line) => renderLine(crisis, line));
  return `<ul>${items.join("")}</ul>`;
}

function renderLine(crisis: CrisisContent, { name, channels, hours }: CrisisLine): string {
  const ways = channels.map((channel) => renderChannel(crisis, channel)).join(", ");
  return `<li><b>${escapeHtml(name)}</b> ${ways} <small>${escapeHtml(hours)}</small></li>`;
}

function renderChannel({ wording }: CrisisContent, { type, value, display }: LineChannel): string {
  switch (type) {
    case "call":
      return fill(escapeHtml(wording.texts.call), { number: renderLink(`tel:${value}`, display) });
    case "text":
      return fill(escapeHtml(wording.texts.text), { number: renderLink(`sms:${value}`, display) });
    case "whatsapp":
      return renderLink(`https://wa.me/${value}`, display);
    case "web":
      return renderLink(value, display);
  }
}

function renderLink(address: string, text: string): string {
  const target = address.startsWith("https:") ? ' target="_blank" rel="noopener noreferrer"' : "";
  return `<a href="${escapeHtml(address)}"${target}>${escapeHtml(text)}</a>`;
}
