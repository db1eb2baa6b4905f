import { escapeHtml } from "../core/escape-html.ts";

/** A page beside the chat. */
export interface HtmlPage {
  /** Plain text; it also stays in the browser's history. */
  readonly title: string;
  /** HTML. */
  readonly body: string;
}

/** The frame of the pages beside the chat. */
export function htmlPage({ title, body }: HtmlPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/page/summary.css">
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
