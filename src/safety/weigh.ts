import type { CheckInVariant, CrisisVariant, Risk } from "../core/risk.ts";
import type { Match } from "./pattern.ts";
import type { Circumstances, Rule } from "./rule.ts";
import { roles } from "./rules/roles.ts";

/** A place where a rule matched, with what stands around it. */
export interface Hit extends Match<Rule> {
  /** Of the whole sentence. */
  readonly words: readonly string[];
  /** The circumstances within reach. */
  readonly around: readonly Match<keyof Circumstances>[];
}

/** What was found anywhere in the message. */
export interface Message {
  readonly said: ReadonlySet<keyof Circumstances>;
  /** The ids of rules that something in it makes worse. */
  readonly worse: ReadonlySet<string>;
}

type Who = "self" | "other" | "child";

/** How far a circumstance may stand from the danger that it belongs to, in words: dictated text has few full stops. */
export const reach = 12;
/** Where a subject or a "not" is looked for, in words before the danger. */
const lookBack = 9;

/** The risk that a hit is, or null when its circumstances take it back. */
export function weigh(hit: Hit, message: Message): Risk | null {
  const who = whoOf(hit);
  if (who === null || isIdiom(hit) || isTakenBack(hit) || isOnlyTalkedAbout(hit, who)) return null;
  const isYoung = message.said.has("young");
  if (who === "self" && near(hit, "horrified") && hit.owner.category === "harm-to-others") {
    return { tier: "check-in", category: "harm-to-others", about: isYoung ? "young" : "self", variant: "intrusive" };
  }
  const tier = tierOf(hit, who, message);
  return tier === null ? null : toRisk(hit.owner, tier, who, isYoung);
}

function isIdiom({ around, start, end }: Hit): boolean {
  return around.some((found) => found.owner === "idioms" && found.start < end && found.end > start);
}

/** A "not" right before the danger, with nothing between but words that it reaches through. */
function isTakenBack({ owner, words, start }: Hit): boolean {
  if (owner.isDenial) return false;
  for (let at = start - 1; at >= Math.max(0, start - lookBack); at -= 1) {
    const word = words[at] ?? "";
    if (roles.negators.has(word)) return !roles.unnegators.has(words[at + 1] ?? "");
    if (!roles.negated.has(word)) return false;
  }
  return false;
}

/** Whose danger it is: a word inside the match says it, else the nearest before it; null for people in general. */
function whoOf({ owner, words, start, end }: Hit): Who | null {
  const inside = words.slice(start, end);
  if (inside.some((word) => roles.self.has(word)) && owner.category !== "harm-to-others") return "self";
  if (inside.some((word) => roles.child.has(word)) && owner.category === "abuse") return "child";
  const before = words.slice(Math.max(0, start - lookBack), start).reverse();
  const named = [...(owner.category === "harm-to-others" ? [] : inside.filter(isPerson)), ...before].find(
    (word) => isPerson(word) || roles.people.has(word),
  );
  if (named === undefined) return "self";
  if (roles.self.has(named)) return "self";
  if (roles.child.has(named)) return "child";
  return roles.other.has(named) ? "other" : null;
}

function isPerson(word: string): boolean {
  return roles.self.has(word) || roles.other.has(word) || roles.child.has(word);
}

/** S-8: danger as a subject. A wish of one's own is none; a film, a study or a job before it makes it one. */
function isOnlyTalkedAbout({ owner, around, words, start, end }: Hit, who: Who): boolean {
  const isStory = around.some((found) => found.owner === "story" && Math.abs(found.start - start) <= reach);
  if (isStory && (owner.isSubject || who !== "self")) return true;
  if (!owner.isSubject) return false;
  const near = words.slice(Math.max(0, start - reach), end + reach);
  return !near.some(isPerson);
}

/** The tier after time, jokes and hypotheticals; null for what is over, with a sign of being well. */
function tierOf(hit: Hit, who: Who, { said, worse }: Message): Risk["tier"] | null {
  const { tier, category, id } = hit.owner;
  if (worse.has(id) || (said.has("young") && category === "abuse")) return "crisis";
  if (isPast(hit) && !said.has("recent") && !said.has("again")) {
    if (said.has("well")) return null;
    return said.has("young") ? tier : "check-in";
  }
  return !said.has("young") && isUncertain(hit, who) ? "check-in" : tier;
}

function isUncertain(hit: Hit, who: Who): boolean {
  const isWorry = who !== "self" && isOwnDanger(hit) && near(hit, "worry");
  const isJoke = hit.owner.category !== "abuse" && hit.owner.category !== "medical" && near(hit, "joke");
  return isWorry || isJoke || near(hit, "hypothetical");
}

function isPast(hit: Hit): boolean {
  return near(hit, "longAgo") || (isOwnDanger(hit) && hit.around.some((found) => isPastTense(hit, found)));
}

/** A danger that comes from the person in danger. */
function isOwnDanger({ owner: { category } }: Hit): boolean {
  return category === "suicide" || category === "self-harm";
}

function isPastTense({ start, end }: Hit, found: Match<keyof Circumstances>): boolean {
  return found.owner === "pastTense" && found.start < end && found.end >= start - 1;
}

function near({ around, start, end }: Hit, name: keyof Circumstances): boolean {
  return around.some((found) => found.owner === name && found.end >= start - reach && found.start <= end + reach);
}

/** What a category's crisis is called, whatever the rule said of a check-in. */
const crisisVariants = {
  suicide: "suicide",
  "self-harm": "self-harm",
  abuse: "abuse",
  "harm-to-others": "harm-to-others",
  medical: "medical",
  other: "urgent",
} as const satisfies Record<Rule["category"], CrisisVariant>;

/** The crisis message that fits a risk of any tier. */
export function crisisVariantOf({ category, about }: Pick<Risk, "category" | "about">): CrisisVariant {
  if (about === "self" || category === "medical") return crisisVariants[category];
  return about === "young" ? "young" : "someone-else";
}

/** The risk as a rule has it, about the writer. */
export function ruledRisk(rule: Rule): Risk {
  return toRisk(rule, rule.tier, "self", false);
}

function toRisk(rule: Rule, tier: Risk["tier"], who: Who, isYoung: boolean): Risk {
  const category = rule.category;
  const isChild = isYoung || (who === "child" && category === "abuse");
  const about = isChild ? "young" : who === "self" ? "self" : "other";
  if (tier === "check-in") return { tier, category, about, variant: checkInVariantOf(rule, about) };
  const ruled = rule.tier === "crisis" ? rule.variant : rule.worseWith?.variant;
  const variant = about === "self" && ruled !== undefined ? ruled : crisisVariantOf({ category, about });
  return { tier, category, about, variant };
}

const checkInVariants = {
  suicide: "self",
  "self-harm": "self",
  abuse: "abuse",
  "harm-to-others": "anger",
  medical: "body",
  other: "self",
} as const satisfies Record<Rule["category"], CheckInVariant>;

function checkInVariantOf(rule: Rule, about: Risk["about"]): CheckInVariant {
  if (rule.tier === "check-in" && (about !== "other" || rule.variant === "loss")) return rule.variant;
  return about === "other" ? "someone-else" : checkInVariants[rule.category];
}
