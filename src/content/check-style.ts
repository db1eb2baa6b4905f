import type { ContentFiles } from "./content-files.ts";
import { splitMarkdown } from "./parse-markdown.ts";
import { type Passage, passagesOf, sentencesOf, wordsOf } from "./prose.ts";
import { readingGrade } from "./reading-grade.ts";

const highestGrade = 6;
const longestSentence = 20;
const longestAnswer = 60;
/** Of the longer overview's length to the shorter one's. */
const highestRatio = 1.25;

/** How hard one file is to read. */
export interface FileGrade {
  readonly path: string;
  readonly grade: number;
}

const proseFiles =
  /^(?:(?:topics|not-covered|small-talk)\/.*\.md|interview\/.*\.yaml|(?:comparison|wording|summary|page)\.yaml|about\.md)$/;

/**
 * Reports what is harder to read than it has to be, and overviews that favor a format; returns each file's reading grade.
 * The crisis texts follow rules of their own.
 */
export function checkStyle(files: ContentFiles): readonly FileGrade[] {
  const texts = [...files.texts].filter(([path]) => proseFiles.test(path));
  const grades = texts.map(([path, text]) => ({ path, grade: checkFile(files, path, passagesOf(path, text)) }));
  for (const [path, text] of texts) if (path.startsWith("topics/")) checkAnswer(files, path, text);
  checkBalance(files, "benefits");
  checkBalance(files, "drawbacks");
  return grades;
}

function checkFile(files: ContentFiles, path: string, passages: readonly Passage[]): number {
  for (const { line, text } of passages) checkPassage(files, path, line, text);
  const sentences = passages.filter((passage) => passage.isProse).flatMap((passage) => sentencesOf(passage.text));
  const grade = readingGrade(sentences);
  if (grade > highestGrade) {
    const message = `the reading grade is ${grade.toFixed(1)}; use shorter words and sentences until it is ${highestGrade} at most`;
    files.report({ path, line: 1, column: 1 }, message);
  }
  return grade;
}

function checkPassage(files: ContentFiles, path: string, line: number, text: string): void {
  const place = { path, line, column: 1 };
  if (text.includes("!")) files.report(place, "has an exclamation mark; end the sentence calmly");
  for (const sentence of sentencesOf(text)) {
    const words = wordsOf(sentence);
    if (words.length <= longestSentence) continue;
    const beginning = words.slice(0, 5).join(" ");
    files.report(place, `a sentence has ${words.length} words ("${beginning} …"); ${longestSentence} are the most`);
  }
}

function checkAnswer(files: ContentFiles, path: string, text: string): void {
  const parts = splitMarkdown(text);
  const words = lengthOf(path, text.split(/^## More\s*$/m)[0] ?? "");
  if (parts === null || words <= longestAnswer) return;
  const message = `the short answer has ${words} words; ${longestAnswer} are the most, the rest goes below "## More"`;
  files.report({ path, line: parts.bodyLine, column: 1 }, message);
}

/** Both formats get the same weight: as many points, and about as many words. */
function checkBalance(files: ContentFiles, overview: "benefits" | "drawbacks"): void {
  const individualPath = `topics/individual-${overview}.md`;
  const groupPath = `topics/group-${overview}.md`;
  const [individual, group] = [files.texts.get(individualPath), files.texts.get(groupPath)];
  if (individual === undefined || group === undefined) return;
  const place = { path: groupPath, line: 1, column: 1 };
  const points = [pointsOf(individual), pointsOf(group)] as const;
  if (points[0] !== points[1]) {
    files.report(place, `has ${points[1]} points and ${individualPath} has ${points[0]}; give both formats as many`);
  }
  const words = [lengthOf(individualPath, individual), lengthOf(groupPath, group)] as const;
  if (Math.max(...words) > highestRatio * Math.min(...words)) {
    files.report(place, `has ${words[1]} words and ${individualPath} has ${words[0]}; give both formats about as many`);
  }
}

function pointsOf(text: string): number {
  return [...text.matchAll(/^[-*+] /gm)].length;
}

/** The words of a Markdown file below its front matter. */
function lengthOf(path: string, text: string): number {
  const bodyLine = splitMarkdown(text)?.bodyLine ?? 1;
  const passages = passagesOf(path, text).filter((passage) => passage.line >= bodyLine);
  return passages.reduce((sum, passage) => sum + wordsOf(passage.text).length, 0);
}
