import { isMap, isNode, isScalar, isSeq, parseDocument } from "yaml";
import { z } from "zod";
import type { ContentFiles, Place } from "./content-files.ts";

/** A YAML text that fits its schema, and where in it a key stands. */
export interface ParsedYaml<T> {
  readonly value: T;
  readonly placeOf: (...keys: readonly PropertyKey[]) => Place;
}

/**
 * Reads YAML into a schema; null when it does not fit, with a fault for each thing that does not, at the place of its key.
 * `firstLine` is the line of the file on which the YAML begins.
 */
export function parseYaml<T>(
  files: ContentFiles,
  path: string,
  text: string,
  schema: z.ZodType<T>,
  firstLine = 1,
): ParsedYaml<T> | null {
  const document = parseDocument(text, { prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const before = text.slice(0, offset);
    return { path, line: firstLine + before.split("\n").length - 1, column: offset - before.lastIndexOf("\n") };
  };
  const problems = [...document.errors, ...document.warnings];
  for (const { pos, message } of problems)
    files.report(placeAt(pos[0]), `this is not YAML as it should be: ${message}`);
  if (problems.length > 0) return null;

  const placeOf = (...keys: readonly PropertyKey[]): Place => placeAt(offsetOf(document.contents, keys));
  const parsed = schema.safeParse(document.toJS(), { error: explain });
  if (parsed.success) return { value: parsed.data, placeOf };
  for (const issue of parsed.error.issues) {
    const paths = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    for (const keys of paths) files.report(placeOf(...keys), [...namesOf(keys), issue.message].join(": "));
  }
  return null;
}

/** `choices.tight.label`, or nothing for the whole document. */
function namesOf(keys: readonly PropertyKey[]): readonly string[] {
  return keys.length === 0 ? [] : [keys.map(String).join(".")];
}

/** Where a key begins; where the nearest thing around it begins, when it is missing. */
function offsetOf(root: unknown, keys: readonly PropertyKey[]): number {
  let node = root;
  let offset = beginningOf(root);
  for (const key of keys) {
    const [place, value] = childOf(node, key);
    if (place === undefined) return offset;
    offset = beginningOf(place);
    node = value;
  }
  return offset;
}

function childOf(node: unknown, key: PropertyKey): readonly [place: unknown, value: unknown] {
  if (isSeq(node)) return [node.items[Number(key)], node.items[Number(key)]];
  const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
  return [pair?.key, pair?.value];
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
  const keys = schema instanceof z.ZodObject ? Object.keys(schema.shape) : optionsOf(schema);
  return keys.length > 0 && keys.length <= mostKeysListed ? `; known are ${keys.join(", ")}` : "";
}

function optionsOf(schema: unknown): readonly string[] {
  return schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum ? schema.keyType.options.map(String) : [];
}
