import { expect } from "chai";
import { initialState } from "../../src/core/state.ts";
import { createRecognizeLanguage } from "../../src/understanding/recognize-language.ts";
import { readText, wordsOf } from "../../src/understanding/words.ts";
import { loadTestScript } from "../support/load-test-script.ts";

describe("recognizeLanguage", () => {
  const told: readonly (readonly [string, string | undefined])[] = [
    ["hola, estoy muy triste y no tengo dinero para la terapia", "es"],
    ["ich möchte nicht mit anderen reden", "de"],
    ["je ne veux pas parler avec une personne, mais pourquoi", "fr"],
    ["сколько это стоит", "ru"],
    ["我想知道这个多少钱", "zh"],
    ["これはいくらですか", "ja"],
    ["how much does it cost", undefined],
    ["my German teacher says nicht so schnell", undefined],
    ["I had a déjà vu in the café", undefined],
  ];
  for (const [written, language] of told) {
    it(`takes “${written}” for ${language ?? "English"}`, async () => {
      const { content } = await loadTestScript();
      const text = readText(written);
      const found = createRecognizeLanguage(content.languages)({
        state: initialState("group"),
        text,
        words: wordsOf(text),
      });
      expect(found?.language ?? undefined).to.equal(language);
    });
  }
});
