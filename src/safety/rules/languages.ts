import type { Rule } from "../rule.ts";

/** Plain statements of danger in other languages of the served regions, as patterns without accents. */
interface LanguageDangers {
  readonly language: string;
  readonly suicide: string;
  readonly violence: string;
}

const languages: readonly LanguageDangers[] = [
  {
    language: "spanish",
    suicide: `
      quiero|quisiera|deseo|ganas_de|voy_a|pienso_en morir|morirme|matarme|suicidarme|desaparecer_para_siempre
      me quiero|voy_a morir|matar|suicidar / no quiero vivir|seguir_viviendo|vivir_mas|estar_viva|estar_vivo
      quitarme la vida / suicidarme|matarme|ahorcarme / acabar con mi_vida|todo`,
    violence: `
      mi marido|esposo|novio|pareja|padre|ex .. pega|golpea|maltrata|viola|amenaza
      me pega|golpea|maltrata|violaron|violo mi? marido|esposo|novio|pareja|padre`,
  },
  {
    language: "french",
    suicide: `
      veux|voudrais|envie_de|envie_d_en|vais mourir|me_tuer|me_suicider|en_finir / plus envie de_vivre|d'etre_la
      ne veux plus vivre / mettre fin a_mes_jours|a_ma_vie / me suicider|suicide|tuer
      pense|penser|pensees au|a|de suicide|mourir|me_tuer|en_finir|suicidaires / denvie de mourir`,
    violence: `
      mon mari|copain|compagnon|pere|ex .. frappe|bat|viole|menace`,
  },
  {
    language: "german",
    suicide: `
      will|mochte|wurde_gerne sterben|tot_sein|nicht_mehr_leben|nicht_mehr_aufwachen|mich_umbringen|mich_toten
      nicht mehr leben|weiterleben|da_sein / mich|mir umbringen|umzubringen|das_leben_nehmen|toten
      bring|bringe mich um / selbstmord|suizid|selbstmordgedanken|suizidgedanken`,
    violence: `
      mein|mich mann|freund|vater|partner|ex .. schlagt|vergewaltigt|bedroht|misshandelt`,
  },
  {
    language: "italian",
    suicide: `
      voglio|vorrei morire|uccidermi|ammazzarmi|farla_finita|suicidarmi|sparire_per_sempre
      non voglio piu? vivere / mi voglio|vorrei uccidere|ammazzare / togliermi la vita / farla finita
      suicidarmi|uccidermi|ammazzarmi`,
    violence: `
      mio marito|fidanzato|padre|compagno|ex .. picchia|violenta|minaccia|maltratta`,
  },
  {
    language: "dutch",
    suicide: `
      wil|wilde dood|doodgaan|sterven|niet_meer_leven|zelfmoord_plegen / wil er niet meer zijn / niet meer leven
      zelfmoord|zelfdoding / mezelf|me van_kant_maken|ombrengen|doden / er een eind|einde aan maken`,
    violence: `
      mijn man|vriend|vader|partner|ex .. slaat|mishandelt|verkracht|bedreigt`,
  },
  {
    language: "portuguese",
    suicide: `
      quero|queria|vontade_de|vou|penso_em morrer|me_matar|me_suicidar|sumir_para_sempre / nao quero mais? viver
      tirar a? minha vida / me matar|suicidar / acabar com a_minha_vida|minha_vida|tudo`,
    violence: `
      meu marido|namorado|pai|companheiro|ex .. bate|batendo|agride|ameaca|violenta`,
  },
  {
    language: "hindi",
    suicide: `
      marna|mar_jana|marne|khudkushi|khudkhushi|suicide|atmahatya|aatmahatya chahta|chahti|chahata|chahati|ka_man|karna|karne|karni|kar
      mar jana|jaana|jau|jaun hai|chahta|chahti|bas / mujhe|mereko marna|mar hai|jana|jaana
      jeena|jina|jeene nahi|nahin|ka_man_nahi|ki_ichha_nahi chahta|chahti|karta|hai
      jaan|jan de|dena|dene|deni dunga|dungi|chahta|chahti|ka / jeene ka|ki man|iccha|ichha nahi|nahin`,
    violence: `
      mera|mere pati|papa|husband|sasural .. marta|maarta|marte|maarte|peetta|pitta`,
  },
];

/** The rules for languages that are written with spaces. */
export const languageRules: readonly Rule[] = languages.flatMap(({ language, suicide, violence }): readonly Rule[] => [
  { id: `${language}-suicide`, tier: "crisis", category: "suicide", variant: "suicide", patterns: suicide },
  { id: `${language}-violence`, tier: "crisis", category: "abuse", variant: "abuse", patterns: violence },
]);

/** The same in scripts that are written without spaces: found anywhere in a sentence. */
export const scriptPhrases: readonly { readonly rule: Rule; readonly phrases: readonly string[] }[] = [
  {
    rule: { id: "japanese-suicide", tier: "crisis", category: "suicide", variant: "suicide", patterns: "" },
    phrases: [
      "死にたい",
      "しにたい",
      "死のうと",
      "自殺",
      "生きていたくない",
      "生きたくない",
      "生きるのがつらい",
      "生きるのに疲れ",
      "消えてしまいたい",
      "命を絶",
    ],
  },
  {
    rule: { id: "japanese-self-harm", tier: "crisis", category: "self-harm", variant: "self-harm", patterns: "" },
    phrases: ["リストカット", "リスカ", "自傷"],
  },
  {
    rule: { id: "japanese-violence", tier: "crisis", category: "abuse", variant: "abuse", patterns: "" },
    phrases: ["殴られ", "殴る", "暴力を振", "暴力をふる", "レイプ", "殺される"],
  },
];
