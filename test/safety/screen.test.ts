import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import fc from "fast-check";
import type { Risk } from "../../src/core/risk.ts";
import { compileRules, explain, screen } from "../../src/safety/screen.ts";
import { dangers } from "./dangers.ts";

const rules = compileRules({ crisis: [], checkIn: [] });

/** Sentences that were written by hand for this project. */
function linesOf(name: "dangers" | "check-ins" | "harmless"): readonly string[] {
  return readLines(join(import.meta.dirname, "sentences", `${name}.txt`));
}

function readLines(path: string): readonly string[] {
  return readFileSync(path, "utf8").split("\n").filter(Boolean);
}

function tierOf(text: string): Risk["tier"] | null {
  return screen(rules, text)?.tier ?? null;
}

describe("screen", () => {
  describe("sees a danger", () => {
    for (const { form, category, text } of dangers) {
      it(`${form}, ${category}: ${text}`, () => {
        expect(screen(rules, text)).to.include({ tier: "crisis", category });
      });
    }
  });

  it("sees the dangers of sentences/dangers.txt", () => {
    expect(linesOf("dangers").filter((text) => tierOf(text) !== "crisis")).to.deep.equal([]);
  });

  it("asks at those of sentences/check-ins.txt, which could be danger and could be something else", () => {
    expect(linesOf("check-ins").filter((text) => tierOf(text) !== "check-in")).to.deep.equal([]);
  });

  it("leaves alone those of sentences/harmless.txt, however they sound", () => {
    expect(linesOf("harmless").filter((text) => tierOf(text) !== null)).to.deep.equal([]);
  });

  it("raises an alarm on at most one in a thousand of the phrases that people use for everything else", () => {
    const folder = join(import.meta.dirname, "../../content");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
      (path) => path.endsWith(".phrases.txt") && !path.includes("urgent-help"),
    );
    const phrases = files.flatMap((path) => readLines(join(folder, path)));
    const alarms = phrases.filter((phrase) => tierOf(phrase) !== null);
    expect(alarms.length, alarms.join("\n")).to.be.at.most(phrases.length / 1000);
  });

  it("shows the lines for every way of asking for urgent help", () => {
    const path = join(import.meta.dirname, "../../content/commands/urgent-help.phrases.txt");
    const unseen = readLines(path).filter((phrase) => tierOf(phrase) === null);
    expect(unseen).to.deep.equal([]);
  });

  describe("says whose danger it is", () => {
    const cases: readonly (readonly [string, Partial<Risk>])[] = [
      ["I want to die", { about: "self", variant: "suicide" }],
      ["my friend wants to die", { about: "other", variant: "someone-else" }],
      ["I'm 14 and my dad hits me", { about: "young", variant: "young" }],
      ["he hits the kids", { about: "young", variant: "young" }],
      ["my brother took an overdose", { about: "other", variant: "medical" }],
      ["my sister died by suicide in May", { variant: "loss" }],
      ["I haven't eaten for five days and I fainted", { category: "medical", variant: "eating" }],
    ];
    for (const [text, expected] of cases) {
      it(text, () => {
        expect(screen(rules, text)).to.include(expected);
      });
    }
  });

  it("finds a danger at any place of a very long message", () => {
    const filler = "We talked about the garden and the weather for a while. ";
    for (const at of [0, 1000, 2000]) {
      expect(tierOf(`${filler.repeat(at)}I want to kill myself. ${filler.repeat(2000 - at)}`)).to.equal("crisis");
    }
  });

  it("does not let a denial in one sentence cancel a danger in another", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...linesOf("harmless")),
        fc.constantFrom(...dangers.filter(({ form }) => form === "explicit")),
        (before, danger) => {
          fc.pre(danger.category !== "other");
          expect(tierOf(`${before}. ${danger.text}.`)).to.equal("crisis");
        },
      ),
    );
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        screen(rules, text);
      }),
    );
  });

  it("takes a clinic's phrases word for word, whatever characters they hold", () => {
    const added = compileRules({ crisis: ["On the Edge!"], checkIn: ["??", "<wobbly> a|b"] });
    expect(screen(added, "I am on the edge today")).to.include({ tier: "crisis" });
    expect(tierOf("I am on the edge today")).to.equal(null);
  });

  it("says which rule and which words it was", () => {
    expect(explain(rules, "I'm not suicidal")).to.deep.equal([{ rule: "suicidal", span: "suicidal", risk: null }]);
  });
});
