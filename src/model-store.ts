import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { z } from "zod";
import { findContentFolder } from "./content/find-content-folder.ts";
import type { Content } from "./core/content.ts";
import type { Encode } from "./core/script.ts";
import { slotIds } from "./core/slots.ts";
import { keptClassifier, keptCounts, keptFloats } from "./kept-classifier.ts";
import { answerExamples, meaningExamples, questionOf, slotExamples } from "./understanding/examples.ts";
import { createRepair } from "./understanding/spelling.ts";
import { type Classifiers, type Model, modelVersion, trainModel } from "./understanding/train-model.ts";

/** Where the trained model of a content is kept, and how one is trained. */
export interface ModelOptions {
  /** Looked through in this order; written to the first that can be written to. */
  readonly folders: readonly string[];
  /** The encoder for the phrases; null to do without. */
  readonly encode: Encode | null;
  /** How many of the training's steps are done. */
  readonly onProgress?: (done: number, of: number) => void;
}

const KeptClassifiers = z.object({
  meanings: keptClassifier,
  kinds: keptClassifier,
  questions: keptClassifier,
  values: z.object({
    comfort: keptClassifier,
    budget: keptClassifier,
    "social-anxiety": keptClassifier,
    privacy: keptClassifier,
    connection: keptClassifier,
    goal: keptClassifier,
  }),
});

/** A model as it is kept: all of it but the function that repairs words, which follows from the words. */
const KeptModel = z.object({
  version: z.literal(modelVersion),
  vocabulary: z.object({ indices: keptCounts, idf: keptFloats, words: keptCounts }),
  lexical: KeptClassifiers,
  encoded: KeptClassifiers.nullable(),
});

/** Of the shape of what is shipped, and of how it is learned. */
const shippedVersion = 1;
const ShippedClassifiers = z.object({
  version: z.literal(shippedVersion),
  phrases: z.string(),
  encoded: KeptClassifiers,
});

/**
 * What was learned from the sentence vectors of the project's own phrases. It comes with the project, since it takes
 * minutes to encode them; `npm run train` makes it anew.
 */
const shippedFile = join(dirname(findContentFolder()), "model/encoded.bin");

/**
 * The model of this content: the one kept in one of the folders, else a new one, which is then kept in the first folder
 * that can be written to. Nothing is lost when none can: it is trained again next time. One that was trained while the
 * encoder failed is not enough where the encoder runs.
 */
export async function loadOrTrainModel(content: Content, options: ModelOptions): Promise<Model> {
  const { folders, encode, onProgress } = options;
  const name = `model-${hashPhrases(content)}.bin`;
  for (const folder of folders) {
    const model = await readModel(join(folder, name));
    if (model !== null && (encode === null || model.encoded !== null)) return model;
  }
  const shipped = await readShipped(content);
  const trained = await trainModel(content, shipped === null ? encode : null, onProgress);
  const model = { ...trained, encoded: shipped ?? trained.encoded };
  await keepModel(folders, name, encodeModel(model));
  return model;
}

/** Trains on the project's own content, and keeps what the encoder adds as it comes with the project. */
export async function trainToShip(content: Content, options: Omit<ModelOptions, "folders">): Promise<void> {
  const { encoded } = await trainModel(content, options.encode, options.onProgress);
  if (encoded === null) throw new Error("The encoder gave no sentence vectors, so there is nothing to keep");
  await mkdir(dirname(shippedFile), { recursive: true });
  await writeFile(shippedFile, serialize({ version: shippedVersion, phrases: hashPhrases(content), encoded }));
}

/** What a model is learned from, and nothing else, as a short text. */
function hashPhrases(content: Content): string {
  const answers = answerExamples(content);
  const questions = answers.map(({ text, answer }) => questionOf(text, answer));
  const values = slotIds.map((slot) => slotExamples(answers, slot));
  const learned = JSON.stringify([meaningExamples(content), answers, questions, values]);
  return createHash("sha256").update(learned).digest("hex").slice(0, 16);
}

async function readModel(path: string): Promise<Model | null> {
  try {
    return decodeModel(await readFile(path));
  } catch {
    return null;
  }
}

/** Whether what comes with the project was learned from the phrases of this content. */
export async function hasShippedClassifiers(content: Content): Promise<boolean> {
  return (await readShipped(content)) !== null;
}

/** What came with the project, when it was learned from these very phrases. */
async function readShipped(content: Content): Promise<Classifiers | null> {
  try {
    const { phrases, encoded } = ShippedClassifiers.parse(deserialize(await readFile(shippedFile)));
    return phrases === hashPhrases(content) ? encoded : null;
  } catch {
    return null;
  }
}

/** A model as bytes, by Node's structured clone. */
export function encodeModel({ vocabulary: { indices, idf, words }, ...rest }: Model): Uint8Array {
  return serialize({ ...rest, version: modelVersion, vocabulary: { indices, idf, words } });
}

/** The model that bytes hold; throws when they are not a whole model of this version. */
export function decodeModel(bytes: Uint8Array): Model {
  const { vocabulary, ...rest } = KeptModel.parse(deserialize(bytes));
  return { ...rest, vocabulary: { ...vocabulary, repair: createRepair(vocabulary.words) } };
}

/** Written beside its place and then renamed, so that nobody reads half a model. */
async function keepModel(folders: readonly string[], name: string, bytes: Uint8Array): Promise<void> {
  for (const folder of folders) {
    try {
      await mkdir(folder, { recursive: true });
      const draft = join(folder, `${name}.${process.pid}`);
      await writeFile(draft, bytes);
      await rename(draft, join(folder, name));
      await removeOthers(folder, name);
      return;
    } catch {
      // A folder that cannot be written to is passed over.
    }
  }
}

/** Models of earlier content are many megabytes that nobody reads; drafts of this one are left to those who write them. */
async function removeOthers(folder: string, name: string): Promise<void> {
  const files = await readdir(folder);
  const others = files.filter((file) => file.startsWith("model-") && !file.startsWith(name));
  await Promise.all(others.map((file) => rm(join(folder, file), { force: true })));
}
