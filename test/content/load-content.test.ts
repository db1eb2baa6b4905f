import { readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { ContentError } from "../../src/content/content-error.ts";
import { findContentFolder } from "../../src/content/find-content-folder.ts";
import { loadContent } from "../../src/content/load-content.ts";
import { commandIds, smallTalkIds } from "../../src/core/interpretation.ts";
import { slotIds, slotValues } from "../../src/core/slots.ts";
import { topicIds } from "../../src/core/topics.ts";
import { withContentCopy } from "../support/content-copy.ts";
import { type FaultRow, faultsOf, testFaults } from "../support/content-faults.ts";

const rows: readonly FaultRow[] = [
  [
    "a missing topic",
    (copy) => copy.remove("topics/cost.md"),
    "topics/cost.md:1:1  is missing; topics/ holds <topic>.md and <topic>.phrases.txt for each point of the article",
  ],
  [
    "missing phrases",
    (copy) => copy.remove("topics/cost.phrases.txt"),
    "topics/cost.phrases.txt:1:1  is missing; topics/ holds <topic>.md and <topic>.phrases.txt for each point of the article",
  ],
  [
    "a topic that the article does not have",
    (copy) => copy.write("topics/weather.md", ""),
    "topics/weather.md:1:1  is not a file of the content; topics/ holds <topic>.md and <topic>.phrases.txt for each point of the article",
  ],
  [
    "a file that was left behind",
    (copy) => copy.write("notes.txt", ""),
    "notes.txt:1:1  is not a file of the content; check its name and folder, or remove it",
  ],
  [
    "a folder that does not belong there, and is not searched",
    (copy) => copy.write("photos/topics/weather.md", "# Weather"),
    "photos:1:1  is not a folder of the content; check CONTENT_DIR, or remove it",
  ],
  ["a hidden file, which is none of ours", (copy) => copy.write("topics/.DS_Store", "x")],
  ["Windows line ends", (copy) => copy.write("topics/cost.md", copy.read("topics/cost.md").replaceAll("\n", "\r\n"))],
  [
    "no front matter",
    (copy) => copy.write("small-talk/thanks.md", "You are welcome.\n"),
    "small-talk/thanks.md:1:1  has no front matter; begin with a line ---, then `id: …` and the like, then a line ---",
  ],
  [
    "no word back",
    (copy) => copy.write("small-talk/thanks.md", "---\nid: thanks\n---\n"),
    "small-talk/thanks.md:4:1  has no text; write it below the second line ---",
  ],
  [
    "a placeholder that nothing fills",
    (copy) => copy.write("about.md", "---\ntitle: About\n---\nBy {operator}.\nSee {table}.\n"),
    "about.md:5:1  the placeholder {table} is not known here; this text may use {operator}, {leaning-table}",
  ],
  [
    "a link that is no address",
    (copy) =>
      copy.write("operator.yaml", 'name: "Us"\ncontact: ""\ncalendar: ask us\nprivacy-link: ""\nterms-link: ""\n'),
    "operator.yaml:3:1  calendar: use an address that starts with https://, or leave it empty",
  ],
  [
    "text that is not UTF-8",
    (copy) => copy.write("off-topic/weather.phrases.txt", new Uint8Array([0x63, 0xe9])),
    "off-topic/weather.phrases.txt:1:1  is not UTF-8 text; save it in that encoding",
    "off-topic/weather.phrases.txt:1:1  has 0 phrases; write at least 40, one a line",
  ],
  [
    "no domain that is off-topic",
    (copy) => {
      for (const name of readdirSync(join(copy.folder, "off-topic"))) copy.remove(`off-topic/${name}`);
    },
    "off-topic:1:1  has no domain; give at least one <domain>.phrases.txt",
  ],
  [
    "a domain with a misspelt file name",
    (copy) => copy.write("off-topic/weather.phrase.txt", "will it rain"),
    "off-topic/weather.phrase.txt:1:1  is not a file of the content; off-topic/ holds <domain>.phrases.txt for each domain",
  ],
  [
    "off-topic phrases that lie in no folder",
    (copy) => copy.write("off-topic.phrases.txt", "will it rain"),
    "off-topic.phrases.txt:1:1  is not a file of the content; check its name and folder, or remove it",
  ],
  [
    "a missing file that lies in no folder",
    (copy) => copy.remove("about.md"),
    "about.md:1:1  is missing; write it as docs/content.md says",
  ],
  [
    "a crisis file that cannot be read, which stops nothing",
    (copy) => symlinkSync("nowhere", join(copy.folder, "crisis/a.md")),
  ],
  [
    "a file that cannot be read",
    (copy) => symlinkSync("nowhere", join(copy.folder, "extra.md")),
    "extra.md:1:1  cannot be read (ENOENT); check that it is there and may be read",
  ],
  [
    "a subject with the id of a topic",
    (copy) => {
      copy.write("not-covered/cost.md", "---\nid: cost\ntitle: Cost\ntake-along: What is it?\n---\nIt does not say.\n");
      copy.write(
        "not-covered/cost.phrases.txt",
        Array.from({ length: 12 }, (_, index) => `purple teapot ${index}`).join("\n"),
      );
    },
    "not-covered/cost.md:2:1  id: cost already names a topic or an intent; choose another",
  ],
];

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

describe("load content", () => {
  it("reads the project's own content whole", () => {
    const content = loadContent(findContentFolder());
    expect([...content.topics.keys()]).to.deep.equal([...topicIds]);
    expect(content.comparison).to.have.length(9);
    expect([...content.smallTalk.keys()]).to.deep.equal([...smallTalkIds]);
    expect([...content.commands.keys()]).to.deep.equal([...commandIds]);
    for (const id of slotIds) expect([...content.interview[id].choices.keys()]).to.deep.equal([...slotValues[id]]);
    expect(content.uncovered.size).to.be.at.least(30);
    expect(content.offTopic.size).to.be.at.least(16);
    for (const [domain, phrases] of content.offTopic) expect(phrases, domain).to.have.length.of.at.least(40);
    expect(content.hash).to.match(/^[0-9a-f]{16}$/);
  });

  it("gives the same hash for the same files, and another when a file changes or moves", () => {
    const [first, again, changed] = withContentCopy((copy) => {
      const before = loadContent(copy.folder).hash;
      const same = loadContent(copy.folder).hash;
      copy.write("topics/cost.md", `${copy.read("topics/cost.md")}One more line.\n`);
      return [before, same, loadContent(copy.folder).hash];
    });
    expect(again).to.equal(first);
    expect(changed).not.to.equal(first);
  });

  it("says once that a folder is not there, or holds something else", () => {
    for (const folder of ["/nowhere/content", join(findContentFolder(), "../docs")]) {
      expect(faultsOf(folder)).to.deep.equal([
        ":1:1  is no content folder: it has no article.yaml that can be read; name the folder that holds it (CONTENT_DIR)",
      ]);
      expect(() => loadContent(folder)).to.throw(ContentError, /(nowhere\/content|docs):1:1 {2}is no content folder/);
    }
  });

  it("names a key that is missing, and one that is unknown", () => {
    const found = withContentCopy((copy) => {
      copy.write("wording.yaml", copy.read("wording.yaml").replace(/^progress:/m, "progres:"));
      return faultsOf(copy.folder);
    });
    expect(found.map((fault) => fault.replace(/^.*? {2}/, ""))).to.have.members([
      "progress: is missing; give text (in quotes, if it is a number)",
      "progres: is not known here",
    ]);
  });

  it("names a placeholder that its key does not know", () => {
    const found = withContentCopy((copy) => {
      copy.write("wording.yaml", copy.read("wording.yaml").replace(/^intro:.*(\n .*)*/m, "intro: Hello {you}."));
      return faultsOf(copy.folder);
    });
    expect(found).to.have.length(1);
    expect(found[0]).to.match(
      /^wording\.yaml:\d+:1 {2}intro: the placeholder \{you\} is not known here; this text has none$/,
    );
  });

  testFaults([...rows, ...slotRows]);
});
