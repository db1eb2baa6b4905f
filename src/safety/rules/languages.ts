import { crisis, type Rule } from "../rule.ts";

/** Plain statements of danger in other languages of the served regions, without accents. Of Japanese, each sign is a word. */
export const languageRules: readonly Rule[] = [
  ...crisis("suicide", "suicide", "plain", {
    spanish: `
      quiero|quisiera|deseo|ganas_de|voy_a|pienso_en morir|morirme|matarme|suicidarme|desaparecer_para_siempre / me quiero|voy_a morir|matar|suicidar
      no quiero vivir|seguir_viviendo|vivir_mas|estar_viva|estar_vivo / quitarme la vida / suicidarme|matarme|ahorcarme / acabar con mi_vida|todo`,
    french: `
      veux|voudrais|envie_de|envie_d_en|vais mourir|me_tuer|me_suicider|en_finir / plus envie de_vivre|d'etre_la / ne veux plus vivre
      mettre fin a_mes_jours|a_ma_vie / me suicider|suicide|tuer / pense|penser|pensees au|a|de suicide|mourir|me_tuer|en_finir|suicidaires
      denvie de mourir`,
    german: `
      will|mochte|wurde_gerne sterben|tot_sein|nicht_mehr_leben|nicht_mehr_aufwachen|mich_umbringen|mich_toten / nicht mehr leben|weiterleben|da_sein
      mich|mir umbringen|umzubringen|das_leben_nehmen|toten / bring|bringe mich um / selbstmord|suizid|selbstmordgedanken|suizidgedanken`,
    italian: `
      voglio|vorrei morire|uccidermi|ammazzarmi|farla_finita|suicidarmi|sparire_per_sempre / non voglio piu? vivere
      mi voglio|vorrei uccidere|ammazzare / togliermi la vita / farla finita / suicidarmi|uccidermi|ammazzarmi`,
    dutch: `
      wil|wilde dood|doodgaan|sterven|niet_meer_leven|zelfmoord_plegen / wil er niet meer zijn / niet meer leven / zelfmoord|zelfdoding
      mezelf|me van_kant_maken|ombrengen|doden / er een eind|einde aan maken`,
    portuguese: `
      quero|queria|vontade_de|vou|penso_em morrer|me_matar|me_suicidar|sumir_para_sempre / nao quero mais? viver / tirar a? minha vida
      me matar|suicidar / acabar com a_minha_vida|minha_vida|tudo`,
    hindi: `
      marna|mar_jana|marne|khudkushi|khudkhushi|suicide|atmahatya|aatmahatya chahta|chahti|chahata|chahati|ka_man|karna|karne|karni|kar
      mar jana|jaana|jau|jaun hai|chahta|chahti|bas / mujhe|mereko marna|mar hai|jana|jaana
      jeena|jina|jeene nahi|nahin|ka_man_nahi|ki_ichha_nahi chahta|chahti|karta|hai / jaan|jan de|dena|dene|deni dunga|dungi|chahta|chahti|ka
      jeene ka|ki man|iccha|ichha nahi|nahin`,
    japanese: `
      死 に た い / し に た い / 死 の う と / 自 殺 / 生 き て い た く な い / 生 き た く な い / 生 き る の が つ ら い / 生 き る の に 疲 れ / 消 え て し ま い た い / 命 を 絶`,
  }),
  ...crisis("abuse", "abuse", "plain", {
    spanish: `
      mi marido|esposo|novio|pareja|padre|ex .. pega|golpea|maltrata|viola|amenaza
      me pega|golpea|maltrata|violaron|violo mi? marido|esposo|novio|pareja|padre`,
    french: "mon mari|copain|compagnon|pere|ex .. frappe|bat|viole|menace",
    german: "mein|mich mann|freund|vater|partner|ex .. schlagt|vergewaltigt|bedroht|misshandelt",
    italian: "mio marito|fidanzato|padre|compagno|ex .. picchia|violenta|minaccia|maltratta",
    dutch: "mijn man|vriend|vader|partner|ex .. slaat|mishandelt|verkracht|bedreigt",
    portuguese: "meu marido|namorado|pai|companheiro|ex .. bate|batendo|agride|ameaca|violenta",
    hindi: "mera|mere pati|papa|husband|sasural .. marta|maarta|marte|maarte|peetta|pitta",
    japanese: "殴 ら れ / 殴 る / 暴 力 を 振 / 暴 力 を ふ る / レ イ プ / 殺 さ れ る",
  }),
  ...crisis("self-harm", "self-harm", "plain", { japanese: "リ ス ト カ ッ ト / リ ス カ / 自 傷" }),
];
