import type { Content } from "../../core/content.ts";
import { escapeHtml } from "../../core/escape-html.ts";
import { renderHelp } from "./render-help.ts";

/** What the page is made from. */
export interface PageOptions {
  readonly content: Pick<Content, "pageWording" | "wording" | "operator" | "crisis">;
  /** The country whose crisis lines stand in the help block (ISO 3166), or null. */
  readonly region: string | null;
}

/** The page's modules, so that the browser fetches them all at once instead of finding one after the other. */
export const pageModules = [
  "page",
  "composer",
  "connection",
  "conversation",
  "create-element",
  "direct-line",
  "draw-fit",
  "draw-parts",
  "follow-end",
  "message-log",
  "outbox",
  "pause",
  "press-choices",
  "read-activity",
  "render-markdown",
  "say",
  "show-delivery",
  "status-line",
  "stream",
  "tab-memory",
  "tickets",
  "unsent",
] as const;

/** The style sheets of the page, in their order. */
const styles = ["colors", "page", "menu", "message", "fit", "composer"] as const;

/**
 * The website chat as a page: the welcome, the help block and all its words stand in it, so that it is there before any
 * conversation is. The same for everybody, so its welcome names neither format first; and without any inline script or
 * style.
 */
export function renderPage(options: PageOptions): string {
  const { pageWording } = options.content;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(pageWording.title)}</title>
<link rel="icon" href="/page/mark.svg" type="image/svg+xml">
${styles.map((name) => `<link rel="stylesheet" href="/page/${name}.css">`).join("\n")}
${pageModules.map((name) => `<link rel="modulepreload" href="/page/${name}.js">`).join("\n")}
<script type="module" src="/page/page.js"></script>
</head>
<body data-wording="${escapeHtml(JSON.stringify(pageWording))}">
${renderHeader(options)}
${renderTalk(options)}
${renderFooter(options)}
</body>
</html>
`;
}

function renderHeader({ content }: PageOptions): string {
  const { pageWording, operator } = content;
  return `<header>
<img src="/page/mark.svg" alt="" width="30" height="30">
<h1>${escapeHtml(pageWording.title)}</h1>
<div class="needs-script">
${renderCommand("urgent-help", pageWording["urgent-help"], "urgent")}
<button type="button" class="menu-button" popovertarget="menu">${escapeHtml(pageWording.menu)}</button>
</div>
<nav id="menu" popover aria-label="${escapeHtml(pageWording.menu)}">
${renderCommand("summary", pageWording["menu-summary"])}
${renderCommand("restart", pageWording["menu-restart"])}
${renderCommand("delete-my-data", pageWording["menu-delete"])}
<a href="/about" target="_blank">${escapeHtml(pageWording["menu-about"])}</a>
${renderMenuLink(operator.privacyLink, pageWording["menu-privacy"])}
${renderMenuLink(operator.termsLink, pageWording["menu-terms"])}
</nav>
</header>`;
}

/** The operator's own pages, where there are any. */
function renderMenuLink(address: string, text: string): string {
  if (address === "") return "";
  return `<a href="${escapeHtml(address)}" target="_blank" rel="noopener noreferrer">${escapeHtml(text)}</a>`;
}

function renderTalk({ content }: PageOptions): string {
  const { pageWording, wording } = content;
  return `<main id="talk" tabindex="0">
<noscript><p class="note">${escapeHtml(pageWording["no-script"])}</p></noscript>
<div id="log" role="log" aria-live="off" aria-label="${escapeHtml(pageWording.conversation)}">
<div class="message from-bot">
<span class="visually-hidden">${escapeHtml(pageWording["guide-said"])}</span>
<div class="bubble" dir="auto">${renderParagraphs(pageWording.welcome)}</div>
<div class="choices needs-script" role="group" aria-label="${escapeHtml(pageWording.choices)}">
${renderCommand("start", wording["choice-start"], "primary")}
${renderChoice("topic:cost", pageWording["example-cost"])}
${renderChoice("topic:group-confidentiality", pageWording["example-group-confidentiality"])}
${renderChoice("topic:which-is-better", pageWording["example-which-is-better"])}
</div>
</div>
</div>
</main>`;
}

/** The welcome's paragraphs; the rest of Markdown is the script's part. */
function renderParagraphs(text: string): string {
  const paragraphs = text.trim().split(/\n\s*\n?/);
  return paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join("");
}

function renderCommand(command: string, label: string, style = ""): string {
  return renderChoice(`command:${command}`, label, style);
}

/** A button that carries its meaning; it works once the script has come. */
function renderChoice(payload: string, label: string, style = ""): string {
  const look = style === "" ? "" : ` class="${style}"`;
  return `<button type="button"${look} data-payload="${payload}" disabled>${escapeHtml(label)}</button>`;
}

function renderFooter({ content, region }: PageOptions): string {
  const { pageWording, crisis } = content;
  const help = renderHelp({ crisis, pageWording, region });
  return `<footer>
<p id="status" role="status"></p>
<p id="alert" class="visually-hidden" role="alert"></p>
<form id="composer" class="needs-script">
<label class="visually-hidden" for="message">${escapeHtml(pageWording.message)}</label>
<textarea id="message" rows="1" enterkeyhint="send" autocomplete="off" dir="auto" placeholder="${escapeHtml(pageWording["message-hint"])}" disabled></textarea>
<button type="submit" disabled>${escapeHtml(pageWording.send)}</button>
</form>
<noscript><section class="help" tabindex="0" aria-label="${escapeHtml(pageWording["help-summary"])}">${help}</section></noscript>
<details id="help" class="needs-script">
<summary>${escapeHtml(pageWording["help-summary"])}</summary>
<div class="help" tabindex="0">${help}</div>
</details>
</footer>`;
}
