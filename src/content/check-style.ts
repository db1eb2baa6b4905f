import type { ContentFiles } from "./content-files.ts";
import { splitMarkdown } from "./parse-markdown.ts";
import { passagesOf, sentencesOf, wordsOf } from "./prose.ts";
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
  for (const [path, text] of texts) {
    checkSentences(files, path, text);
    if (path.startsWith("topics/")) checkAnswer(files, path, text);
  }
  for (const overview of ["benefits", "drawbacks"]) checkBalance(files, overview);
  return texts.map(([path, text]) => ({ path, grade: checkGrade(files, path, text) }));
}

function checkSentences(files: ContentFiles, path: string, text: string): void {
  text.split("\n").forEach((line, index) => {
    const place = { path, line: index + 1, column: line.indexOf("!") + 1 };
    if (place.column > 0) files.report(place, "has an exclamation mark; end the sentence calmly");
  });
  for (const passage of passagesOf(path, text)) {
    for (const words of sentencesOf(passage.text).map(wordsOf)) {
      if (words.length <= longestSentence) continue;
      const beginning = words.slice(0, 5).join(" ");
      const message = `a sentence has ${words.length} words ("${beginning} …"); ${longestSentence} are the most`;
      files.report({ path, line: passage.line }, message);
    }
  }
}

/** What does not end like a sentence is a label, and does not count. */
function checkGrade(files: ContentFiles, path: string, text: string): number {
  const prose = passagesOf(path, text).filter((passage) => /[.?!:…]["'”’)]*$/.test(passage.text));
  const grade = readingGrade(prose.flatMap((passage) => sentencesOf(passage.text)));
  if (grade > highestGrade) {
    const advice = `use shorter words and sentences until it is ${highestGrade} at most`;
    files.report({ path }, `the reading grade is ${grade.toFixed(1)}; ${advice}`);
  }
  return grade;
}

function checkAnswer(files: ContentFiles, path: string, text: string): void {
  const { body, bodyLine } = splitMarkdown(text) ?? { body: "", bodyLine: 1 };
  const words = wordsOf(body.split(/^## More\s*$/m)[0] ?? "").length;
  if (words <= longestAnswer) return;
  const message = `the short answer has ${words} words; ${longestAnswer} are the most, the rest goes below "## More"`;
  files.report({ path, line: bodyLine }, message);
}

/** Both formats get the same weight: as many points, and about as many words. */
function checkBalance(files: ContentFiles, overview: string): void {
  const otherPath = `topics/individual-${overview}.md`;
  const path = `topics/group-${overview}.md`;
  const [other, own] = [otherPath, path].map((one) => splitMarkdown(files.texts.get(one) ?? "")?.body);
  if (other === undefined || own === undefined) return;
  const [otherPoints, points] = [countPoints(other), countPoints(own)];
  if (points !== otherPoints)
    files.report({ path }, `has ${points} points and ${otherPath} has ${otherPoints}; give both formats as many`);
  const [otherWords, words] = [wordsOf(other).length, wordsOf(own).length];
  if (Math.max(words, otherWords) > highestRatio * Math.min(words, otherWords))
    files.report({ path }, `has ${words} words and ${otherPath} has ${otherWords}; give both formats about as many`);
}

function countPoints(body: string): number {
  return [...body.matchAll(/^[-*+] /gm)].length;
}
