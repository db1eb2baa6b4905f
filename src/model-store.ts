import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Content } from "./core/content.ts";
import { decodeModel, encodeModel } from "./understanding/model-codec.ts";
import { type Model, trainModel } from "./understanding/train-model.ts";

/** Where the trained model of a content is kept. */
export interface ModelFolders {
  /** Looked through in this order; written to the first that can be written to. */
  readonly folders: readonly string[];
  /** How many of the training's steps are done. */
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * The model of this content: the one kept in one of the folders, else a new one, which is then kept in the first folder
 * that can be written to. Nothing is lost when none can: it is trained again next time.
 */
export async function loadOrTrainModel(content: Content, { folders, onProgress }: ModelFolders): Promise<Model> {
  const name = `model-${content.hash}.json`;
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
    return decodeModel(await readFile(path, "utf8"));
  } catch {
    return null;
  }
}

/** Written beside its place and then renamed, so that nobody reads half a model. */
async function keepModel(folders: readonly string[], name: string, text: string): Promise<void> {
  for (const folder of folders) {
    try {
      await mkdir(folder, { recursive: true });
      const draft = join(folder, `${name}.${process.pid}`);
      await writeFile(draft, text);
      await rename(draft, join(folder, name));
      return;
    } catch {
      // A folder that cannot be written to is passed over.
    }
  }
}
