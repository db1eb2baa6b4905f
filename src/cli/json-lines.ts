import { createInterface } from "node:readline";
import { z } from "zod";

/**
 * Answers each line of standard input with one JSON line on standard output, in order, as it comes. A line that does not fit
 * the schema gets `{"id":null,"error":"line 3: …"}`, with what is wrong and what is expected, and the run goes on. Returns
 * the exit status: 1 when there was such a line.
 */
export async function answerJsonLines<T>(
  schema: z.ZodType<T>,
  expected: string,
  answer: (line: T) => Promise<object>,
): Promise<number> {
  const lineSchema = json.pipe(schema);
  let status = 0;
  let number = 0;
  for await (const text of createInterface({ input: process.stdin })) {
    number += 1;
    if (text.trim() === "") continue;
    const { success, data, error } = lineSchema.safeParse(text);
    if (!success) status = 1;
    const answered = success
      ? await answer(data)
      : { id: null, error: `line ${number}: ${describe(error)}; write ${expected}` };
    process.stdout.write(`${JSON.stringify(answered)}\n`);
  }
  return status;
}

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue("is not JSON");
    return z.NEVER;
  }
});

function describe({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => [...path, message].join(": ")).join(", ");
}
