import type { Reply } from "../../core/turn.ts";

/** A reply's Markdown as plain text: no marks, links with their address behind them, numbers to call or text as they are. */
export function toPlainText(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\((?:tel|sms):[^)\s]*\)/g, "$1")
    .replace(/\[([^\]]*)\]\(([^)\s]*)\)/g, (_link, label: string, address: string) => `${label} (${address})`)
    .replace(/\*\*(.+?)\*\*/g, "$1")
    .replace(/(^|\s)\*(\S(?:.*?\S)?)\*(?=\s|$)/gm, "$1$2")
    .replace(/^#{1,6} /gm, "");
}

/** A reply as it stands in a terminal: its text, then its choices with numbers that can be typed. */
export function toText({ text, choices = [] }: Reply): string {
  const numbered = choices.map(({ label }, index) => `  ${index + 1}. ${label}`);
  return [toPlainText(text), ...(numbered.length === 0 ? [] : [numbered.join("\n")])].join("\n");
}
