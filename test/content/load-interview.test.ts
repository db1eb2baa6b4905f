import { slotValues } from "../../src/core/slots.ts";
import { type FaultRow, testFaults } from "../support/content-faults.ts";

const slot = (choices: readonly string[]): string =>
  [
    ...["id: budget", "title: T", "question: Q?", "rephrase: R?", "why: W.", "take-along: T?", "choices:"],
    ...choices.map((value) => `  ${value}: { label: L, back: B., reason: R. }`),
  ].join("\n");

const slotRows: readonly FaultRow[] = [
  [
    "a value that the slot does not have",
    (copy) => copy.write("interview/budget.yaml", slot(["tight", "some-room", "flexible", "unsure", "rich"])),
    "interview/budget.yaml:12:3  choices.rich: is not known here; known are tight, some-room, flexible, unsure",
  ],
  [
    "a value that is left out",
    (copy) => copy.write("interview/budget.yaml", slot(["tight", "some-room", "flexible"])),
    "interview/budget.yaml:7:1  choices.unsure: is missing; give keys with values below it",
  ],
  [
    "the id of another slot",
    (copy) => copy.write("interview/budget.yaml", `${slot(slotValues.budget)}`.replace("id: budget", "id: goal")),
    "interview/budget.yaml:1:1  id: must be budget, like the file's name",
  ],
  [
    "phrases of a value that is none",
    (copy) => copy.write("interview/budget.rich.phrases.txt", ""),
    "interview/budget.rich.phrases.txt:1:1  is not a file of the content; interview/ holds <slot>.yaml and <slot>.<value>.phrases.txt",
  ],
];

describe("load interview", () => {
  testFaults(slotRows);
});
