import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { z } from "zod";
import { findContentFolder } from "./content/find-content-folder.ts";
import { riskCategories, riskPersons } from "./core/risk.ts";
import { keptClassifier, keptCounts, keptFloats } from "./kept-classifier.ts";
import { type DangerExample, type DangerModel, trainDanger } from "./safety/danger-model.ts";

const root = dirname(findContentFolder());
/** The messages that are learned from, and what was learned, which comes with the project. */
export const trainingFolder = join(root, "training/danger");
/** The messages that figures are measured on. Nothing that learns may read them. */
export const developmentFolder = join(root, "test/safety/development");
const shippedFile = join(root, "model/danger.bin");

/** Of the shape of what is shipped. */
const version = 2;
const Shipped = z.object({
  version: z.literal(version),
  learnedFrom: z.string(),
  model: z.object({
    vocabulary: z.object({ indices: keptCounts, rarity: keptFloats }),
    tier: keptClassifier,
    category: keptClassifier,
    about: keptClassifier,
  }),
});

/** What was learned; null when it cannot be read, which `onFault` is told: the rules alone do then. */
export function loadDangerModel(onFault: (error: unknown) => void, file = shippedFile): DangerModel | null {
  try {
    return readShipped(file).model;
  } catch (error) {
    onFault(error);
    return null;
  }
}

/** Whether what is shipped was learned from the messages that there are now. */
export function isDangerModelCurrent(): boolean {
  return readShipped(shippedFile).learnedFrom === hashTraining();
}

/** Learns anew, from the messages and from phrases that are none of them dangerous, and keeps it with the project. */
export async function shipDangerModel(harmless: readonly string[]): Promise<void> {
  const misspelt = harmless.filter((_, at) => at % misspeltEvery === 0).map(misspell);
  const model = trainDanger([...readExamples(trainingFolder), ...[...harmless, ...misspelt].map(toHarmless)]);
  const shipped = serialize({ version, learnedFrom: hashTraining(), model });
  await mkdir(dirname(shippedFile), { recursive: true });
  await writeFile(shippedFile, brotliCompressSync(shipped));
}

function readShipped(file: string): z.infer<typeof Shipped> {
  return Shipped.parse(deserialize(brotliDecompressSync(readFileSync(file))));
}

function hashTraining(): string {
  const hash = createHash("sha256");
  for (const file of textFilesOf(trainingFolder)) hash.update(readFileSync(file));
  return hash.digest("hex");
}

/** Every so many harmless phrases are learned misspelt, too: else bad spelling itself would look like danger. */
const misspeltEvery = 5;

/** A text in which long words have lost a letter, or two of its letters stand the wrong way round. */
function misspell(text: string): string {
  return text.replace(/\p{L}{5,}/gu, (word, at: number) => {
    const place = 1 + (at % (word.length - 3));
    const [before, one, other, after] = [word.slice(0, place), word[place], word[place + 1], word.slice(place + 2)];
    return at % 2 === 0 ? `${before}${other}${after}` : `${before}${other}${one}${after}`;
  });
}

function toHarmless(text: string): DangerExample {
  return { tier: "none", category: "other", about: "self", form: "phrase", text };
}

const Example = z.object({
  tier: z.enum(["crisis", "check-in", "none"]),
  category: z.enum([...riskCategories, "ordinary"]).transform((named) => (named === "ordinary" ? "other" : named)),
  about: z.enum(riskPersons),
  form: z.string().min(1),
  text: z.string().min(1),
});

/** The messages of every `*.txt` of a folder. Throws an error that names the line that is wrong, and what would be right. */
export function readExamples(folder: string): readonly DangerExample[] {
  return textFilesOf(folder).flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, index) => (line.trim() === "" ? [] : [parseExample(line, `${file}:${index + 1}`)])),
  );
}

function textFilesOf(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return names.sort().map((name) => join(folder, name));
}

function parseExample(line: string, place: string): DangerExample {
  const [tier, category, about, form, ...text] = line.split(" | ");
  const parsed = Example.safeParse({ tier, category, about, form, text: text.join(" | ") });
  if (parsed.success) return parsed.data;
  throw new Error(`${place}  is not "tier | category | about | form | text": ${z.prettifyError(parsed.error)}`);
}
