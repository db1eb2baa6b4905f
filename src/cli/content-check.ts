import { parseArgs } from "node:util";
import { interview } from "../../dialogs/interview.ts";
import { checkFactors } from "../content/check-factors.ts";
import { checkStyle, type FileGrade } from "../content/check-style.ts";
import { ContentError, describeFaults, sortFaults } from "../content/content-error.ts";
import { readContentFiles } from "../content/content-files.ts";
import { findContentFolder } from "../content/find-content-folder.ts";
import { parseContent } from "../content/load-content.ts";
import { loadCrisis } from "../content/load-crisis.ts";
import type { Content } from "../core/content.ts";

const usage = `Usage: npm run content:check -- [folder]

Checks everything under a content folder (the project's own when none is named): that it is whole, that it fits
together, and that it reads easily. Prints each fault as file:line:column, what is wrong, and what would be right.
Exits 0 when there is none, 1 when there are faults, 2 on wrong usage.`;

/** How many of the files that are hardest to read are shown. */
const hardestShown = 5;

/** Checks a content folder and prints what was found; returns the exit status. */
function main(args: readonly string[]): number {
  const folder = folderOf(args);
  if (folder === "help") {
    console.log(usage);
    return 0;
  }
  if (folder === null) {
    console.error(usage);
    return 2;
  }
  const files = readContentFiles(folder.path);
  const content = parseContent(folder.path, files);
  const grades = checkStyle(files);
  const faults = [...files.faults, ...(content === null ? [] : factorFaults(content))];
  const lines = [describeFaults(sortFaults(faults)), loadCrisis(folder.path).fault ?? ""].filter((line) => line !== "");
  if (content === null || lines.length > 0) {
    console.error(["The content has mistakes:", ...lines].join("\n"));
    return 1;
  }
  console.log(figuresOf(content, files.texts.size, grades));
  console.log("The content has no mistakes.");
  return 0;
}

function folderOf(args: readonly string[]): { readonly path: string } | "help" | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { help: { type: "boolean", short: "h" } },
      allowPositionals: true,
    });
    if (values.help === true) return "help";
    return positionals.length > 1 ? null : { path: positionals[0] ?? findContentFolder() };
  } catch {
    return null;
  }
}

function factorFaults(content: Content): ContentError["faults"] {
  try {
    checkFactors(content, interview);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
}

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
    row("off-topic", [content.offTopic]),
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

process.exitCode = main(process.argv.slice(2));
