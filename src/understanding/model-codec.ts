import { slotIds } from "../core/slots.ts";
import type { Classifier, LinearModel } from "./classifier.ts";
import { createRepair } from "./spelling.ts";
import { type Model, modelVersion } from "./train-model.ts";

/** A model as JSON, numbers as base64. */
export function encodeModel({ contentHash, vocabulary, meanings, kinds, questions, values }: Model): string {
  return JSON.stringify({
    version: modelVersion,
    contentHash,
    grams: [...vocabulary.indices.keys()].join("\n"),
    idf: encodeFloats(vocabulary.idf),
    words: [...vocabulary.words],
    classifiers: [meanings, kinds, questions, ...slotIds.map((slot) => values[slot])].map(encodeClassifier),
  });
}

/** The model that a text holds, or null when it is not a whole model of this version. */
export function decodeModel(text: string): Model | null {
  const json = parseRecord(text);
  if (json?.["version"] !== modelVersion) return null;
  const { contentHash, grams, idf, words, classifiers } = json;
  if (typeof contentHash !== "string" || typeof grams !== "string" || typeof idf !== "string") return null;
  if (!Array.isArray(classifiers) || !Array.isArray(words)) return null;
  const names = grams.split("\n");
  const counts = new Map(words.filter(isWordCount));
  const vocabulary = {
    indices: new Map(names.map((name, index) => [name, index])),
    idf: decodeFloats(idf),
    words: counts,
    repair: createRepair(counts),
  };
  const decoded = classifiers.flatMap((one) => decodeClassifier(one, names.length) ?? []);
  const [meanings, kinds, questions, comfort, budget, socialAnxiety, privacy, connection, goal] = decoded;
  if (vocabulary.idf.length !== names.length || !meanings || !kinds || !questions) return null;
  if (!comfort || !budget || !socialAnxiety || !privacy || !connection || !goal) return null;
  const values = { comfort, budget, "social-anxiety": socialAnxiety, privacy, connection, goal };
  return { contentHash, vocabulary, meanings, kinds, questions, values };
}

function encodeClassifier({ labels, counts, machine, regression }: Classifier): unknown {
  return { labels, counts, machine: encodeLinear(machine), regression: encodeLinear(regression) };
}

function decodeClassifier(json: unknown, features: number): Classifier | null {
  if (!isRecord(json) || !Array.isArray(json["labels"]) || !Array.isArray(json["counts"])) return null;
  const labels = json["labels"].filter((label) => typeof label === "string");
  const counts = json["counts"].filter((count) => typeof count === "number");
  const machine = decodeLinear(json["machine"], features, labels.length);
  const regression = decodeLinear(json["regression"], features, labels.length);
  return machine === null || regression === null ? null : { labels, counts, machine, regression };
}

function encodeLinear({ scales, weights }: LinearModel): unknown {
  return { scales: encodeFloats(scales), weights: Buffer.from(weights.buffer).toString("base64") };
}

function decodeLinear(json: unknown, features: number, classes: number): LinearModel | null {
  if (!isRecord(json) || typeof json["scales"] !== "string" || typeof json["weights"] !== "string") return null;
  const scales = decodeFloats(json["scales"]);
  const weights = new Int8Array(Buffer.from(json["weights"], "base64"));
  return scales.length === classes && weights.length === features * classes ? { scales, weights } : null;
}

function encodeFloats(numbers: Float32Array): string {
  const bytes = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, index) => {
    bytes.writeFloatLE(number, index * 4);
  });
  return bytes.toString("base64");
}

function decodeFloats(text: string): Float32Array {
  const bytes = Buffer.from(text, "base64");
  return Float32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readFloatLE(index * 4));
}

function parseRecord(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const json: unknown = JSON.parse(text);
    return isRecord(json) ? json : null;
  } catch {
    return null;
  }
}

function isWordCount(entry: unknown): entry is [string, number] {
  return Array.isArray(entry) && typeof entry[0] === "string" && typeof entry[1] === "number";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
