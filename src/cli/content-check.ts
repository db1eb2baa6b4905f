import { loadConfig } from "../config.ts";
import { checkStyle, type FileGrade } from "../content/check-style.ts";
import { ContentError } from "../content/content-error.ts";
import { readContentFiles } from "../content/content-files.ts";
import { parseContent } from "../content/load-content.ts";
import type { Content } from "../core/content.ts";
import { runCommand } from "./run-command.ts";

const usage = `Usage: npm run content:check -- [folder]

Checks everything under a content folder (that of CONTENT_DIR when none is named): that it is whole, that it fits
together, and that it reads easily. Prints each fault as file:line:column, what is wrong, and what would be right.
Exits 0 when there is none, 1 when there are faults, 2 on wrong usage.`;

/** How many of the files that are hardest to read are shown. */
const hardestShown = 5;

await runCommand({ usage, maxTexts: 1 }, ({ texts: [folder = loadConfig().contentDir] }) => {
  const files = readContentFiles(folder);
  const content = parseContent(files);
  const grades = checkStyle(files);
  if (content === null || files.faults.length > 0) throw new ContentError(folder, files.faults);
  console.log(figuresOf(content, files.texts.size, grades));
  console.log("The content has no mistakes.");
  return 0;
});

function figuresOf(content: Content, fileCount: number, grades: readonly FileGrade[]): string {
  const phrasesOf = (items: Iterable<{ readonly phrases: readonly string[] }>): readonly (readonly string[])[] =>
    [...items].map((item) => item.phrases);
  const choices = Object.values(content.interview).flatMap((slot) => phrasesOf(slot.choices.values()));
  const hardest = grades.toSorted((a, b) => b.grade - a.grade).slice(0, hardestShown);
  return [
    "phrases            classes   in all   fewest",
    row("topics", phrasesOf(content.topics.values())),
    row("interview", choices),
    row("not covered", phrasesOf(content.uncovered.values())),
    row("small talk", phrasesOf(content.smallTalk.values())),
    row("commands", [...content.commands.values()]),
    row("off-topic", [...content.offTopic.values()]),
    "",
    `${fileCount} files, ${content.comparison.length} aspects compared, ${content.languages.length} other languages.`,
    "",
    `Hardest to read of ${grades.length} files (reading grade, 6.0 at most):`,
    ...hardest.map(({ path, grade }) => `  ${grade.toFixed(1)}  ${path}`),
    "",
  ].join("\n");
}

function row(name: string, classes: readonly (readonly string[])[]): string {
  const counts = classes.map((phrases) => phrases.length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const cells = [counts.length, total, Math.min(...counts)].map((figure) => String(figure).padStart(9));
  return name.padEnd(17) + cells.join("");
}
