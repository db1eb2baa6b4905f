import type { Rule } from "../rule.ts";
import { abuseRules } from "./abuse.ts";
import { bodyAndMindRules } from "./body-and-mind.ts";
import { checkInRules } from "./check-ins.ts";
import { harmRules } from "./harm.ts";
import { languageRules } from "./languages.ts";
import { suicideRules } from "./suicide.ts";

/** All rules that read single sentences. */
export const rules: readonly Rule[] = [
  ...suicideRules,
  ...harmRules,
  ...abuseRules,
  ...bodyAndMindRules,
  ...checkInRules,
  ...languageRules,
];
