import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { slotIds } from "../core/slots.ts";

const Item = z.strictObject({
  text: z.string(),
  kind: z.enum(["answer", "clarify", "not-covered", "off-topic", "small-talk", "command", "interview"]),
  topic: z.string().optional(),
  intent: z.string().optional(),
  slots: z.partialRecord(z.enum(slotIds), z.string()).optional(),
  /** The interview question that was just asked. */
  pending: z.enum(slotIds).optional(),
  /** How it is put: plain, a story, with typing errors, … */
  style: z.string().optional(),
});

/** A message and what it should be taken to mean. */
export type EvaluationItem = z.infer<typeof Item>;

/** Reads every `*.jsonl` of a folder; an empty list when there is no folder. Throws an error that names the wrong line. */
export function readEvaluationItems(folder: string): readonly EvaluationItem[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  return files.sort().flatMap((file) => {
    const path = join(folder, file);
    const lines = readFileSync(path, "utf8").split("\n");
    return lines.flatMap((line, index) => (line.trim() === "" ? [] : [parseItem(line, `${path}:${index + 1}`)]));
  });
}

function parseItem(line: string, place: string): EvaluationItem {
  try {
    return Item.parse(JSON.parse(line));
  } catch (fault) {
    const why = fault instanceof z.ZodError ? z.prettifyError(fault) : "it is not JSON";
    throw new Error(`${place}  is not {"text","kind","topic"?,"intent"?,"slots"?,"pending"?,"style"?}: ${why}`);
  }
}
