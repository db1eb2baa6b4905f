import type { Operator } from "../core/content.ts";
import type { SummaryBlock, SummaryLine } from "../core/summary.ts";
import { fill } from "../core/wording.ts";
import { nameFormats } from "./name-formats.ts";
import type { SummaryInput } from "./summary-input.ts";

const phoneKeys = ["phone-wish", "phone-offer", "phone-cost"] as const;
const meetingKeys = ["meeting-work", "meeting-suggest", "meeting-change", "meeting-notice"] as const;

/** What to say on the phone, what to ask at a first meeting, and how to reach the operator. */
export function suggestNextSteps(input: SummaryInput): readonly SummaryBlock[] {
  const { summaryWording: words, operator } = input.content;
  const names = nameFormats(input);
  const toLine = (key: (typeof phoneKeys)[number] | (typeof meetingKeys)[number]) => ({
    text: fill(words[key], names),
  });
  const lists = [
    { heading: words.phone, lines: phoneKeys.map(toLine) },
    { heading: words.meeting, lines: meetingKeys.map(toLine) },
  ];
  const reach = listContacts(operator, words.calendar);
  if (reach.length > 0) lists.push({ heading: fill(words.reach, { name: operator.name }), lines: reach });
  return [{ type: "lists", lists }];
}

function listContacts({ contact, calendar }: Operator, calendarText: string): SummaryLine[] {
  const lines: SummaryLine[] = contact === "" ? [] : [{ text: contact }];
  if (calendar === "") return lines;
  const url = toWebAddress(calendar);
  return [...lines, url === null ? { text: calendar } : { text: calendarText, url }];
}

/** The address with all that could end a link escaped; null when it is none of the web. */
function toWebAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === "https:" || protocol === "http:" ? href : null;
}

/** What this is and is not, where it comes from, and of when it is. */
export function describeSource({ content }: SummaryInput): readonly SummaryBlock[] {
  const { summaryWording: words, article, operator, hash } = content;
  const texts = [
    words["about-is"],
    words["about-is-not"],
    fill(words["about-article"], { article: article.title }),
    operator.name === "" ? "" : fill(words["about-operator"], { name: operator.name }),
    fill(words["about-date"], { version: hash.slice(0, 8) }),
  ];
  return texts.filter((text) => text !== "").map((text) => ({ type: "text", text }));
}
