/** One line of text that Markdown (CommonMark with tables) shows as it is: no mark of it, and no HTML, has its meaning. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_~[\]<>|&#]/g, "\\$&")
    .replace(/^[+=-]/, "\\$&")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
}
