import { type SlotId, slotValues } from "../core/slots.ts";

/** A pattern over words as `wordsOf` writes them out ("can't" is "can not"), and the value that it tells. */
interface SlotRule {
  readonly pattern: RegExp;
  readonly value: string;
}

const not = "(?:not|never|no|hardly|nothing|without)";
const near = "(?: \\w+){0,3}? ";

function rule(pattern: string, value: string): SlotRule {
  return { pattern: new RegExp(`\\b${pattern.replaceAll("NOT", not).replaceAll(" .. ", near)}\\b`), value };
}

/** "I don't know", as what is told; "I never know what to say to people" tells something else. */
const unsure = rule(
  "(?:^|i |honestly |really |just )(?:(?:do|can|could) not (?:really |honestly |even )?(?:know|say|tell)|no (?:idea|clue)|not (?:really |quite |at all )?sure)(?=$| (?:if|whether|yet|which|how i|how much|what i|honestly|really|tbh|about|myself|either)\\b).*",
  "unsure",
);
/** "It's not that I can't": what is denied twice is left to the classifiers. */
const roundabout = /\bnot (?:that|as if|because|like)\b|\bnot \w+ (?:\w+ )?not\b/;
/** Words for the middle of a scale, whatever it measures. */
const middling =
  /\b(?:up to a point|to (?:a|some) (?:certain )?(?:extent|degree)|moderate\w*|somewhat|so so|half and half|fifty fifty)\b/;

/**
 * Plain negation and preference, which say the opposite of the words around them, so that no classifier by words is asked.
 * The first rule that fits decides; a wrong value is worse than none, so each is narrow.
 */
const slotRules: { readonly [S in SlotId]: readonly SlotRule[] } = {
  comfort: [
    rule(
      "(?:never|not) .. (?:like|liked|do|done|into|want|stand|fond|fan) .. (?:groups?|circles?|crowds?)",
      "one-to-one",
    ),
    rule(
      "(?<!not (?:\\w+ )?)(?:hate|dread|dislike|avoid|detest) .. (?:groups?|circles?|crowds?|in front of)",
      "one-to-one",
    ),
    rule("(?:can|could|would|rather) (?:not|never) .. in front of", "one-to-one"),
    rule("(?:no (?:chance|way)|not a chance)(?: \\w+){0,6} (?:groups?|circles?|crowds?)", "one-to-one"),
    rule("(?:groups?|circles?|crowds?|others|other \\w+) (?:no (?:way|chance|thanks)|not a chance)", "one-to-one"),
  ],
  budget: [
    rule(
      "(?:money|cost|costs|price|it) (?:is|s|does|do|are) not(?! (?:\\w+ )?(?:only|small|minor|little)\\b) .. (?:problem|issue|matter|concern|object|worry|factor)",
      "flexible",
    ),
    rule("(?:no|not an?) (?:object|issue|problem|concern|worry) .. (?:money|cost|price)", "flexible"),
    rule("(?<!not )(?:because of|due to|on account of) (?:the |my )?(?:money|costs?|prices?|fees?)", "tight"),
    rule(
      "(?:money|costs?|prices?|fees?)(?: (?!NOT )\\w+){0,6}? (?:stops|stopped|stopping|keeps|kept|puts? me off|held (?:off|back)|hold(?:s|ing)? (?:off|back))",
      "tight",
    ),
    rule(
      "(?:money|costs?|prices?|fees?) (?:is|s) (?:(?!NOT )\\w+ ){0,3}(?:reason|problem|obstacle|barrier|trouble)",
      "tight",
    ),
    rule("(?:can|could) (?:not|hardly|barely|scarcely) .. (?:afford|pay|spend)", "tight"),
    rule("(?:is|be|s) (?:about )?(?:my|the|our) (?:limit|maximum|max|ceiling|absolute most)", "tight"),
    rule("not a (?:penny|cent|dollar|pound) more", "tight"),
    rule(
      "(?:no|little|barely any|hardly any|not (?:got )?(?:much|a lot of|enough|any)) (?:spare )?(?:money|cash|savings|income)",
      "tight",
    ),
  ],
  "social-anxiety": [
    rule(
      "(?:can|could) (?:not|never|hardly|barely) (?:even |really )?(?:speak|talk|breathe|open my mouth|eat)",
      "high",
    ),
    rule(
      "(?:not|never|hardly) (?:(?:at all|really|that|particularly|the least bit|a bit|very) )?(?:shy|nervous|anxious|uneasy|bothered|scared|afraid)",
      "low",
    ),
  ],
  privacy: [
    rule("(?:i|it) (?:really )?(?:do|does) (?:really )?(?:care|mind|matter)", "high"),
    rule(
      "(?:do|does|would|am) not .. (?:care|mind|bother|bothered|fussed) (?:\\w+ ){0,2}?(?:who|hears?|knows?|if)(?! \\w+ may)",
      "low",
    ),
    rule("(?:does|do) not (?:really )?(?:matter|bother me)", "low"),
  ],
  connection: [
    rule("nothing (?:like|beats|better than)", "high"),
    rule("(?:would|will) not (?:really )?(?:help|do much|do anything)(?=$| me\\b)", "low"),
  ],
  goal: [],
};

/** The value that the words tell plainly; null when no rule fits. */
export function valueByRule(slot: SlotId, written: string): string | null {
  if (roundabout.test(written)) return null;
  const found = [unsure, ...slotRules[slot]].find(({ pattern }) => pattern.test(written));
  if (found !== undefined) return found.value;
  return isScale(slot) && middling.test(written) ? slotValues[slot][1] : null;
}

/** Whether the values go from much to little. */
export function isScale(slot: SlotId): boolean {
  return slot !== "comfort" && slot !== "goal";
}
