import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { z } from "zod";
import type { Example } from "../understanding/examples.ts";

const shape = '{"train": [{"t": text, "l": label}], "test": [{"t", "l"}], "oosTest"?: [{"t"}]}';

const Phrases = z.array(z.looseObject({ t: z.string(), l: z.string() })).min(1);

/** What else a file has, such as its source, is passed over. */
const File = z.looseObject({
  name: z.string().optional(),
  train: Phrases,
  test: Phrases,
  oosTest: z.array(z.looseObject({ t: z.string() })).default([]),
});

/** Labelled phrases to learn from and to be tested on. */
export interface Corpus {
  readonly name: string;
  readonly train: readonly Example[];
  /** What has one of the labels that are learned. */
  readonly inScope: readonly Example[];
  /** Texts that have none of them. */
  readonly outOfScope: readonly string[];
}

/** Reads a corpus. Throws an error that names the file and what is wrong with it. */
export function readCorpus(path: string): Corpus {
  const { name = basename(path, ".json"), ...file } = parseFile(path);
  const train = file.train.map(({ t, l }) => ({ text: t, label: l }));
  const test = file.test.map(({ t, l }) => ({ text: t, label: l }));
  const labels = new Set(train.map(({ label }) => label));
  const strange = test.filter(({ label }) => !labels.has(label));
  return {
    name,
    train,
    inScope: test.filter(({ label }) => labels.has(label)),
    outOfScope: [...strange.map(({ text }) => text), ...file.oosTest.map(({ t }) => t)],
  };
}

function parseFile(path: string): z.infer<typeof File> {
  const text = readFileSync(path, "utf8");
  try {
    return File.parse(JSON.parse(text));
  } catch (fault) {
    const why = fault instanceof z.ZodError ? z.prettifyError(fault) : "it is not JSON";
    throw new Error(`${path}  is not ${shape}: ${why}`);
  }
}
