import { type FaultRow, testFaults } from "../support/content-faults.ts";

const rows: readonly FaultRow[] = [
  [
    "too few phrases, where blank lines and comments are none",
    (copy) => copy.write("commands/yes.phrases.txt", "# the short ones\n\nyesyesyes indeed\n"),
    "commands/yes.phrases.txt:1:1  has 1 phrases; write at least 40, one a line",
  ],
  [
    "a phrase twice in one file",
    (copy) => {
      const path = "commands/yes.phrases.txt";
      copy.write(path, `Purple  teapot.\npurple teapot\n${copy.read(path)}`);
    },
    'commands/yes.phrases.txt:2:1  "purple teapot" also stands in commands/yes.phrases.txt:1; leave it in one of the two places',
  ],
  [
    "a phrase of two topics",
    (copy) => {
      for (const id of ["cost", "setting"]) {
        const path = `topics/${id}.phrases.txt`;
        copy.write(
          path,
          `${id === "cost" ? "What’s the purple  teapot?" : "\nwhat's the purple teapot"}\n${copy.read(path)}`,
        );
      }
    },
    `topics/setting.phrases.txt:2:1  "what's the purple teapot" also stands in topics/cost.phrases.txt:1; leave it in one of the two places`,
  ],
  [
    "a phrase of two values of a slot",
    (copy) => {
      for (const value of ["flexible", "tight"]) {
        const path = `interview/budget.${value}.phrases.txt`;
        copy.write(path, `purple teapot\n${copy.read(path)}`);
      }
    },
    'interview/budget.tight.phrases.txt:1:1  "purple teapot" also stands in interview/budget.flexible.phrases.txt:1; leave it in one of the two places',
  ],
  [
    "a phrase of values of two slots, which is fine",
    (copy) => {
      for (const name of ["budget.tight", "privacy.high"]) {
        const path = `interview/${name}.phrases.txt`;
        copy.write(path, `purple teapot\n${copy.read(path)}`);
      }
    },
  ],
];

describe("phrases", () => {
  testFaults(rows);
});
