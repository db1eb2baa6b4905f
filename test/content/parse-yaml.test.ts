import { type FaultRow, testFaults } from "../support/content-faults.ts";

const yamlRows: readonly FaultRow[] = [
  [
    "YAML that is none",
    (copy) => copy.write("article.yaml", "title: One\nsections: [one\n"),
    /* once only: topics are not blamed for the sections */
    "article.yaml:3:1  this is not YAML as it should be: Flow sequence in block collection must be sufficiently indented and end with a ]",
  ],
  [
    "a key twice",
    (copy) => copy.write("article.yaml", copy.read("article.yaml").replace(/^title:.*/, "title: One\ntitle: Two")),
    "article.yaml:2:1  this is not YAML as it should be: Map keys must be unique",
  ],
  [
    "a section whose id is no id",
    (copy) =>
      copy.write("article.yaml", copy.read("article.yaml").replace(/^sections:$/m, "sections:\n  In Short: In short")),
    "article.yaml:3:3  sections.In Short: use lower-case words joined by hyphens",
  ],
  [
    "an empty YAML file",
    (copy) => copy.write("article.yaml", ""),
    "article.yaml:1:1  is missing; give keys with values below it",
  ],
  [
    "a comparison of too few aspects, one without a topic",
    (copy) => copy.write("comparison.yaml", "- id: one\n  label: One\n  individual: A.\n  group: B.\n"),
    "comparison.yaml:1:1  has too few; give at least 9",
    "comparison.yaml:1:3  0.topic: is missing; give the name of a file of topics/",
  ],
  [
    "emphasis at the beginning of a text",
    (copy) => copy.write("article.yaml", copy.read("article.yaml").replace(/^title:.*/, "title: *One*")),
    "article.yaml:1:8  begins with *, which YAML takes for a reference; use quotes",
  ],
];

describe("parse YAML", () => {
  testFaults(yamlRows);
});
