import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { findContentFolder } from "../content/find-content-folder.ts";
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

/** Where the project's own sets are. They are for measuring: nothing that learns may read them. */
export function findEvaluationFolder(): string {
  return join(dirname(findContentFolder()), "test", "evaluation");
}

/** Reads a file, or every `*.jsonl` of a folder. Throws an error that names the wrong line, or what is not there. */
export function readEvaluationItems(path: string): readonly EvaluationItem[] {
  if (statSync(path).isDirectory()) {
    const files = readdirSync(path).filter((name) => name.endsWith(".jsonl"));
    return files.sort().flatMap((file) => readEvaluationItems(join(path, file)));
  }
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.flatMap((line, index) => (line.trim() === "" ? [] : [parseItem(line, `${path}:${index + 1}`)]));
}

function parseItem(line: string, place: string): EvaluationItem {
  try {
    return Item.parse(JSON.parse(line));
  } catch (fault) {
    const why = fault instanceof z.ZodError ? z.prettifyError(fault) : "it is not JSON";
    throw new Error(`${place}  is not {"text","kind","topic"?,"intent"?,"slots"?,"pending"?,"style"?}: ${why}`);
  }
}
