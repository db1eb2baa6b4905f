import { createInterface } from "node:readline";

/**
 * Answers each line of standard input with one JSON line on standard output, in order, as it comes. A line that is not
 * understood (`answer` returns null) gets `{"id":null,"error":"…"}` and the run goes on. Returns the exit status: 1 when there
 * was such a line.
 */
export async function answerJsonLines(
  answer: (line: unknown) => Promise<object | null>,
  expected: string,
): Promise<number> {
  let status = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === "") continue;
    const answered = await answer(parseLine(line));
    if (answered === null) status = 1;
    process.stdout.write(`${JSON.stringify(answered ?? { id: null, error: `not ${expected}` })}\n`);
  }
  return status;
}

/** The line as JSON; undefined, which fits no schema, when it is not. */
function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
