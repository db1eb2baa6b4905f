import { expect } from "chai";
import { readContentFiles } from "../../src/content/content-files.ts";
import { findContentFolder } from "../../src/content/find-content-folder.ts";
import { loadCrisis } from "../../src/content/load-crisis.ts";
import { type CrisisContent, type CrisisTextKey, crisisChoiceIds } from "../../src/core/crisis.ts";
import { checkInVariants, crisisVariants, type RiskCategory } from "../../src/core/risk.ts";
import type { Reply } from "../../src/core/turn.ts";
import { checkInReply, crisisReply, crisisText } from "../../src/safety/crisis-reply.ts";
import { minimum } from "../../src/safety/minimum.ts";

const content = loadCrisis(readContentFiles(findContentFolder()));
const noon = Date.UTC(2026, 10, 24, 12);
const categories: Readonly<Record<string, RiskCategory>> = {
  suicide: "suicide",
  "self-harm": "self-harm",
  abuse: "abuse",
  "harm-to-others": "harm-to-others",
  medical: "medical",
  eating: "medical",
};

/** Every place that the lines can be chosen for: said or concluded. */
function placesOf(crisis: CrisisContent) {
  const known = [...crisis.regions.keys()].flatMap((code) => [
    { said: code, defaultRegion: null },
    { said: null, defaultRegion: code },
  ]);
  return [...known, { said: null, defaultRegion: null }];
}

function riskOf(variant: string) {
  const about = variant === "young" ? "young" : variant === "someone-else" ? "other" : "self";
  return { category: categories[variant] ?? "other", about } as const;
}

/** As it is read: without the addresses behind links. */
function shown(reply: Reply): string {
  return reply.text.replace(/\]\([^)]*\)/g, "]");
}

function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** What no wording may say (S-26, S-29, S-30). */
const banned =
  /!|\p{Extended_Pictographic}|help is (?:on its way|coming)|we(?:'re| are) (?:watching|here)|stays? (?:secret|private)|be (?:all right|okay|fine)\b|will get better|understand how you feel|commit|failed|successful|attempt|diagnos|disorder|you should|you must|not allowed|policy|against the rules|score|rating|survey|summary|leaning|interview|question \d|don't worry|grateful|selfish|overreact|leave (?:him|her|them) now|confront|\b(?:pills?|rope|knife|gun|bridge|dose)\b/iu;

function expectGoodWords(text: string): void {
  expect(text.replace(/^- .*$/gm, "").match(banned)?.[0], text).to.equal(undefined);
  expect(text).to.not.match(/\{[a-z-]+\}/);
  expect(wordsOf(text), text).to.be.at.most(120);
}

describe("crisis message", () => {
  for (const variant of crisisVariants) {
    const messages = [content, minimum].flatMap((crisis) =>
      placesOf(crisis).flatMap((place) =>
        [0, 1].map((given) => {
          const risk = { tier: "crisis", variant, ...riskOf(variant) } as const;
          return { given, place, reply: crisisReply(crisis, { ...place, risk, now: noon }, given) };
        }),
      ),
    );

    it(`${variant}: is at most 120 plain words in three short paragraphs, in every country`, () => {
      for (const { reply } of messages) {
        expectGoodWords(shown(reply));
        const paragraphs = reply.text.split("\n\n").filter((part) => !part.startsWith("- ") && !part.endsWith(":"));
        expect(paragraphs.length, reply.text).to.be.at.most(3);
      }
    });

    it(`${variant}: has the emergency number, then one to three lines, then what the bot is`, () => {
      for (const { place, reply } of messages) {
        const [before = "", ...lines] = reply.text.split("\n- ");
        expect(before, JSON.stringify(place)).to.match(/tel:\d|emergency number/);
        expect(lines.length, reply.text).to.be.within(1, 3);
        if (!reply.text.startsWith("In danger now")) expect(lines.at(-1)).to.match(/program/);
      }
    });

    it(`${variant}: offers the five choices, and nothing else`, () => {
      for (const { reply } of messages) {
        expect(reply.choices?.map(({ payload }) => payload)).to.deep.equal(crisisChoiceIds.map((id) => `crisis:${id}`));
      }
    });

    it(`${variant}: is shorter and in other words the second time`, () => {
      const { first, again } = content.wording.messages[variant];
      expect(wordsOf(again)).to.be.below(wordsOf(first));
      const sentences = first
        .split(/[.?:]\s+/)
        .filter((sentence) => wordsOf(sentence) > 4 && !sentence.includes("{emergency}"));
      for (const sentence of sentences) expect(again).to.not.include(sentence);
    });
  }

  it("begins with the emergency number in a medical emergency", () => {
    expect(content.wording.messages.medical.first).to.match(/^Call \{emergency\}/);
  });

  it("names the country where it was only concluded", () => {
    const query = {
      risk: { tier: "crisis", category: "suicide", about: "self", variant: "suicide" },
      now: noon,
    } as const;
    const inferred = crisisReply(content, { ...query, said: null, defaultRegion: "US" }, 0).text;
    const said = crisisReply(content, { ...query, said: "US", defaultRegion: null }, 0).text;
    expect(inferred).to.include("If you're in the United States:");
    expect(said).to.not.include("United States");
  });
});

describe("check-in", () => {
  for (const variant of checkInVariants) {
    it(`${variant}: asks, gives lines, goes on, and has other words each time`, () => {
      const risk = { tier: "check-in", variant, ...riskOf(variant) } as const;
      const replies = [0, 1, 2].map((given) =>
        checkInReply(content, { risk, said: "GB", defaultRegion: null, now: noon }, given),
      );
      for (const reply of replies) {
        expectGoodWords(shown(reply));
        expect(reply.text).to.include("?").and.match(/go on/).and.include("\n- ");
      }
      expect(new Set(replies.map(({ text }) => text)).size).to.equal(3);
    });
  }
});

describe("the texts around them", () => {
  for (const key of Object.keys(content.wording.texts) as CrisisTextKey[]) {
    it(`${key}: is held to the same words`, () => {
      for (const place of placesOf(content)) {
        const risk = { tier: "crisis", category: "suicide", about: "self", variant: "suicide" } as const;
        expectGoodWords(
          shown(crisisText(content, key, { ...place, risk, now: noon }))
            .replace("{number}", "")
            .replace("{country}", ""),
        );
      }
    });
  }
});
