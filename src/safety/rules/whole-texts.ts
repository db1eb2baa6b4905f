import type { Rule } from "../rule.ts";

/** Rules for texts that say nothing else. */
export const wholeTextRules: readonly Rule[] = [
  { id: "one-word", tier: "crisis", category: "suicide", variant: "suicide", patterns: "suicide|suicidal" },
  { id: "cuts", tier: "crisis", category: "self-harm", variant: "self-harm", patterns: "i cut|burn / i am cutting" },
  {
    id: "asks-for-urgent-help",
    tier: "crisis",
    category: "other",
    variant: "urgent",
    patterns: `
      crisis|emergency|emergncy|sos|mayday / urgent|urgnt|emergency|emergncy|crisis help|support
      urgent help button|page|link / help urgent|emergency`,
  },
  {
    id: "help-me",
    tier: "check-in",
    category: "other",
    variant: "urgent",
    patterns: `
      help me / help me help? me? / i need help / i need you? to? help me? / someone|somebody help me?
      help help help? / urgent / can someone|anyone help me? / help now|immediately|please|today|asap`,
  },
];
