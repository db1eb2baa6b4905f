import { checkIn, crisis, type Rule } from "../rule.ts";

/** Rules for texts that say nothing else. */
export const wholeTextRules: readonly Rule[] = [
  ...crisis("suicide", "suicide", "plain", { "one-word": "suicide|suicidal" }),
  ...crisis("self-harm", "self-harm", "plain", { cuts: "i cut|burn / i am cutting" }),
  ...crisis("other", "urgent", "plain", {
    "asks-for-urgent-help": `
      crisis|emergency|emergncy|sos|mayday / urgent|urgnt|emergency|emergncy|crisis help|support / urgent help button|page|link
      help urgent|emergency / 911|999|112 / emergency services|contacts|number please? / crisis team`,
  }),
  ...checkIn("other", "urgent", "plain", {
    "help-me": `
      help me / help me help? me? / i need help / i need you? to? help me? / someone|somebody help me? / help help help? / urgent
      can someone|anyone help me? / help now|immediately|please|today|asap`,
  }),
];
