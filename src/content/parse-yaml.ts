import { isCollection, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import { z } from "zod";
import type { ContentFiles } from "./content-files.ts";

/** Opens a YAML file and reads it into a schema; null, with the faults reported, when it is missing or does not fit. */
export function openYaml<T>(files: ContentFiles, path: string, schema: z.ZodType<T>): T | null {
  const text = files.open(path);
  return text === null ? null : parseYaml(files, path, text, schema);
}

/**
 * Reads YAML, which begins on the first line of its file, into a schema; null when it does not fit, with a fault for each
 * thing that does not, at the place of its key.
 */
export function parseYaml<T>(files: ContentFiles, path: string, text: string, schema: z.ZodType<T>): T | null {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const faults = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    offset: pos[0],
    message: `this is not YAML as it should be: ${message}`,
  }));
  visit(document, {
    Alias: (_, node) => {
      faults.push({
        offset: beginningOf(node),
        message: "begins with *, which YAML takes for a reference; use quotes",
      });
    },
  });
  const parsed = faults.length === 0 ? schema.safeParse(document.toJS(), { error: explain }) : null;
  for (const issue of parsed?.error?.issues ?? []) {
    const paths = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    for (const keys of paths) {
      const name = keys.length === 0 ? "" : `${keys.map(String).join(".")}: `;
      faults.push({ offset: offsetOf(document.contents, keys), message: name + issue.message });
    }
  }
  for (const { offset, message } of faults) {
    const { line, col } = lineCounter.linePos(offset);
    files.report({ path, line, column: col }, message);
  }
  return parsed?.data ?? null;
}

/** Where a key begins; where the nearest thing around it begins, when it is missing. */
function offsetOf(node: unknown, [key, ...rest]: readonly PropertyKey[], around = beginningOf(node)): number {
  const items: readonly unknown[] = isCollection(node) ? node.items : [];
  const isOfKey = (one: unknown): boolean => isPair(one) && isScalar(one.key) && one.key.value === key;
  const item = isSeq(node) ? items[Number(key)] : items.find(isOfKey);
  if (item === undefined) return around;
  return isPair(item) ? offsetOf(item.value, rest, beginningOf(item.key)) : offsetOf(item, rest);
}

function beginningOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

const kinds: Readonly<Record<string, string>> = {
  string: "text (in quotes, if it is a number)",
  array: "a list",
  object: "keys with values below it",
  record: "keys with values below it",
};

/** Says what would be right, for what a schema does not say itself. */
function explain(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return `${issue.input === undefined || issue.input === null ? "is missing" : "does not fit"}; give ${kinds[issue.expected] ?? issue.expected}`;
    case "unrecognized_keys":
      return `is not known here${knownKeys(issue.inst)}`;
    case "too_small":
      return issue.origin === "array" ? `has too few; give at least ${issue.minimum}` : "is empty; write something";
    case "too_big":
      return `has too many; give at most ${issue.maximum}`;
    case "invalid_key":
      return issue.issues[0]?.message;
    default:
      return undefined;
  }
}

/** More than these are not worth listing. */
const mostKeysListed = 12;

function knownKeys(schema: unknown): string {
  const keys = schema instanceof z.ZodObject ? Object.keys(schema.shape) : keysOfRecord(schema);
  return keys.length > 0 && keys.length <= mostKeysListed ? `; known are ${keys.join(", ")}` : "";
}

function keysOfRecord(schema: unknown): readonly unknown[] {
  return schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum ? schema.keyType.options : [];
}
