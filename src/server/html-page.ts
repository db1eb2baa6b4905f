import { escapeHtml } from "../core/escape-html.ts";

/** The frame of the pages beside the chat. The title is plain text, the body HTML. */
export function htmlPage(title: string, body: string): string {
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
