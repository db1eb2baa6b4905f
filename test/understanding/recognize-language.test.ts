import { expect } from "chai";
import { initialState, type Pending } from "../../src/core/state.ts";
import { loadTestScript } from "../support/load-test-script.ts";

describe("recognizeLanguage", () => {
  const told: readonly (readonly [string, string | null])[] = [
    ["hola, estoy muy triste y no tengo dinero para la terapia", "es"],
    ["hola, no entiendo nada de esto, puede ayudarme por favor", "es"],
    ["quiero hablar con alguien sobre mis problemas de ansiedad", "es"],
    ["ich möchte nicht mit anderen reden", "de"],
    ["wie viel kostet eine sitzung beim therapeuten", "de"],
    ["je ne veux pas parler avec une personne, mais pourquoi", "fr"],
    ["bonjour, pouvez-vous m'aider à choisir une thérapie", "fr"],
    ["buongiorno, non capisco niente, potete aiutarmi per favore", "it"],
    ["olá, não entendo nada disso, você pode me ajudar", "pt"],
    ["hallo, ik begrijp er niets van, kunt u mij helpen", "nl"],
    ["hoeveel kost een sessie bij een therapeut", "nl"],
    ["сколько это стоит", "ru"],
    ["我想知道这个多少钱", "zh"],
    ["これはいくらですか", "ja"],
    ["אני רוצה למות", "und"],
    ["मैं मरना चाहता हूँ", "hi"],
    ["how much does it cost", null],
    ["my German teacher says nicht so schnell", null],
    ["I had a déjà vu in the café", null],
  ];
  for (const [text, language] of told) {
    it(`takes “${text}” for ${language ?? "English"}, also while a question is open`, async () => {
      const { interpret } = await loadTestScript();
      const pendings: readonly (Pending | null)[] = [null, { ask: "slot", slot: "comfort" }, { ask: "matters" }];
      for (const pending of pendings) {
        const found = interpret({ ...initialState("group"), pending }, { text });
        expect(found.language).to.equal(language);
        if (language !== null) expect(found).to.deep.include({ kind: "clarify", slots: {} });
      }
    }).timeout(120_000);
  }
});
