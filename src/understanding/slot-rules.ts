import type { SlotId } from "../core/slots.ts";

/** A pattern over words as `wordsOf` writes them out ("can't" is "can not"), and the value that it tells. */
export interface SlotRule {
  readonly pattern: RegExp;
  readonly value: string;
}

const not = "(?:not|never|no|hardly|nothing|without)";
const near = "(?: \\w+){0,3}? ";

function rule(pattern: string, value: string): SlotRule {
  return { pattern: new RegExp(`\\b${pattern.replaceAll("NOT", not).replaceAll(" .. ", near)}\\b`), value };
}

/**
 * Plain negation and preference, which say the opposite of the words around them, so that no classifier by words is asked.
 * The first rule that fits decides; a wrong value is worse than none, so each is narrow.
 */
export const slotRules: { readonly [S in SlotId]: readonly SlotRule[] } = {
  comfort: [
    rule(
      "(?:NOT|never|hate|dread|dislike) .. (?:one (?:to|on) one|alone with (?:a|one|the) (?:therapist|stranger))",
      "group",
    ),
    rule(
      "(?:never|not) .. (?:like|liked|do|done|into|want|stand|fond|fan) .. (?:groups?|circles?|crowds?)",
      "one-to-one",
    ),
    rule("(?:hate|dread|dislike|avoid|detest) .. (?:groups?|circles?|crowds?|in front of)", "one-to-one"),
    rule("(?:can|could|would) (?:not|never) .. in front of", "one-to-one"),
  ],
  budget: [
    rule(
      "(?:money|cost|costs|price|it) (?:is|does|do|are) not .. (?:problem|issue|matter|concern|object|worry|factor)",
      "flexible",
    ),
    rule("(?:no|not an?) (?:object|issue|problem|concern|worry) .. (?:money|cost|price)", "flexible"),
    rule("(?:can|could) (?:not|hardly|barely|scarcely) .. (?:afford|pay|spend)", "tight"),
    rule("(?:is|be|s) (?:about )?(?:my|the|our) (?:limit|maximum|max|ceiling|absolute most)", "tight"),
    rule("not a (?:penny|cent|dollar|pound) more", "tight"),
    rule("(?:no|little|barely any|hardly any) (?:money|cash|savings|income)", "tight"),
  ],
  "social-anxiety": [
    rule(
      "(?:not|never|hardly) (?:(?:at all|really|that|particularly|the least bit|a bit|very) )?(?:shy|nervous|anxious|uneasy|bothered|scared|afraid)",
      "low",
    ),
  ],
  privacy: [
    rule("(?:do|does|would|am) not .. (?:care|mind|bother|bothered|fussed) .. (?:who|hears?|knows?|if)", "low"),
    rule("(?:does|do) not (?:really )?(?:matter|bother me)", "low"),
  ],
  connection: [rule("(?:would|will|does|do) not (?:really )?(?:help|do much|do anything|need|matter)", "low")],
  goal: [],
};
