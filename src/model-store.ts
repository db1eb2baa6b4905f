import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { z } from "zod";
import type { Content } from "./core/content.ts";
import { createRepair } from "./understanding/spelling.ts";
import { type Model, modelVersion, trainModel } from "./understanding/train-model.ts";

/** Where the trained model of a content is kept. */
export interface ModelFolders {
  /** Looked through in this order; written to the first that can be written to. */
  readonly folders: readonly string[];
  /** How many of the training's steps are done. */
  readonly onProgress?: (done: number, of: number) => void;
}

const Counts = z.map(z.string(), z.number());
const Floats = z.instanceof(Float32Array);
const Classifier = z.object({ counts: Counts, weights: Floats });

/** A model as it is kept: all of it but the function that repairs words, which follows from the words. */
const KeptModel = z.object({
  version: z.literal(modelVersion),
  contentHash: z.string(),
  vocabulary: z.object({ indices: Counts, idf: Floats, words: Counts }),
  meanings: Classifier,
  kinds: Classifier,
  questions: Classifier,
  values: z.object({
    comfort: Classifier,
    budget: Classifier,
    "social-anxiety": Classifier,
    privacy: Classifier,
    connection: Classifier,
    goal: Classifier,
  }),
});

/**
 * The model of this content: the one kept in one of the folders, else a new one, which is then kept in the first folder
 * that can be written to. Nothing is lost when none can: it is trained again next time.
 */
export async function loadOrTrainModel(content: Content, { folders, onProgress }: ModelFolders): Promise<Model> {
  const name = `model-${content.hash}.bin`;
  for (const folder of folders) {
    const model = await readModel(join(folder, name));
    if (model?.contentHash === content.hash) return model;
  }
  const model = trainModel(content, onProgress);
  await keepModel(folders, name, encodeModel(model));
  return model;
}

async function readModel(path: string): Promise<Model | null> {
  try {
    return decodeModel(await readFile(path));
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
