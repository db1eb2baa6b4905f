import {
  type CrisisContent,
  type CrisisLine,
  type CrisisRegion,
  type CrisisTextKey,
  crisisChoiceIds,
  type LineChannel,
} from "../core/crisis.ts";
import type { Risk } from "../core/risk.ts";
import type { Reply } from "../core/turn.ts";
import { fill } from "../core/wording.ts";
import { type ChosenLines, chooseLines, type LineQuery } from "./choose-lines.ts";
import { isAlwaysOpen, shownHours } from "./open-hours.ts";

/** The crisis message; a second one in a conversation is shorter and in other words. */
export function crisisReply(
  content: CrisisContent,
  query: LineQuery & { readonly risk: Extract<Risk, { tier: "crisis" }> },
  given: number,
): Reply {
  const { first, again } = content.wording.messages[query.risk.variant];
  return reply(content, given === 0 ? first : again, query);
}

/**
 * The check-in, without choices of its own: the conversation goes on below it. `given` is how many there were, so that
 * none comes twice in a row in the same words.
 */
export function checkInReply(
  content: CrisisContent,
  query: LineQuery & { readonly risk: Extract<Risk, { tier: "check-in" }> },
  given: number,
): Reply {
  const wordings = content.wording.checkIns[query.risk.variant];
  const { choices: _choices, ...question } = reply(content, wordings[given % wordings.length] ?? "", query);
  return question;
}

/** One of the texts beside these, such as the answer to a choice. */
export function crisisText(content: CrisisContent, key: CrisisTextKey, query: LineQuery): Reply {
  return reply(content, content.wording.texts[key], query);
}

function reply(content: CrisisContent, template: string, query: LineQuery): Reply {
  const chosen = chooseLines(content, query);
  const text = fill(template, { emergency: emergencyOf(content, chosen), lines: linesOf(content, chosen) });
  const choices = crisisChoiceIds.map((id) => ({ label: content.wording.choices[id], payload: `crisis:${id}` }));
  return { kind: "crisis", text: text.trim(), choices };
}

function emergencyOf(content: CrisisContent, { region, code, isInferred }: ChosenLines): string {
  const { texts } = content.wording;
  if (region === null || code === null) return content.fallbackEmergency;
  const numbers = region.emergency.map(({ value, display }) => `[${display}](tel:${value})`);
  const number = [numbers.slice(0, -1).join(", "), ...numbers.slice(-1)].filter(Boolean).join(` ${texts.or} `);
  return isInferred ? fill(texts["emergency-inferred"], { number, country: countryOf(content, code, region) }) : number;
}

function linesOf(content: CrisisContent, { region, code, isInferred, lines }: ChosenLines): string {
  const list = lines.map((line) => `- ${describeLine(content, line)}`).join("\n");
  if (region === null || code === null || !isInferred) return list;
  return `${fill(content.wording.texts.inferred, { country: countryOf(content, code, region) })}\n\n${list}`;
}

function countryOf(content: CrisisContent, code: string, region: CrisisRegion): string {
  return content.wording.countries.get(code)?.[0] ?? region.name;
}

/** `988 Lifeline: call 988, text 988, chat at 988lifeline.org (24/7)`, with links. */
function describeLine(content: CrisisContent, { name, channels, hours }: CrisisLine): string {
  const ways = channels.map((channel) => describeChannel(content, channel)).join(", ");
  const open = isAlwaysOpen(hours) ? content.wording.texts["open-always"] : shownHours(hours);
  return `${name}: ${ways}${open === null ? "" : ` (${open})`}`;
}

function describeChannel({ wording }: CrisisContent, { type, value, display }: LineChannel): string {
  switch (type) {
    case "call":
      return fill(wording.texts.call, { number: `[${display}](tel:${value})` });
    case "text":
      return fill(wording.texts.text, { number: `[${display}](sms:${value})` });
    case "whatsapp":
      return `[${display}](https://wa.me/${value})`;
    case "web":
      return `[${display}](${value})`;
  }
}
