import type { CheckInVariant, CrisisVariant, Risk } from "../core/risk.ts";
import type { Match } from "./pattern.ts";
import { words as listOf, type Rule } from "./rule.ts";
import type { Circumstance } from "./rules/circumstances.ts";
import { negated, negators, type Role, roleOf, unnegators } from "./rules/roles.ts";

/** A place where a rule matched, with what stands around it. */
export interface Hit extends Match<Rule> {
  /** Of the whole sentence. */
  readonly words: readonly string[];
  /** The circumstances within reach. */
  readonly around: readonly Match<string>[];
  /** Whether a circumstance stands anywhere in the message. */
  readonly said: (circumstance: Circumstance) => boolean;
}

type Who = Exclude<Role, "people">;

/** How far a circumstance may stand from the danger that it belongs to, in words: dictated text has few full stops. */
export const reach = 12;
/** Where a subject or a "not" is looked for, in words before the danger. */
const lookBack = 9;

/** The risk that a hit is, or null when its circumstances take it back. */
export function weigh(hit: Hit): Risk | null {
  const who = whoOf(hit);
  if (who === null || isNear(hit, "idioms", 0, 0) || isTakenBack(hit) || isOnlyTalkedAbout(hit, who)) return null;
  if (isImpersonalQuestion(hit)) return null;
  const isYoung = hit.said("young");
  if (who === "self" && isNear(hit, "horrified") && hit.owner.category === "harm-to-others") {
    return { tier: "check-in", category: "harm-to-others", about: isYoung ? "young" : "self", variant: "intrusive" };
  }
  const tier = tierOf(hit, who);
  return tier === null ? null : toRisk(hit.owner, tier, who, isYoung);
}

/** Whether a circumstance stands within so many words before and after the danger; 0 and 0: in the midst of it. */
function isNear({ around, start, end }: Hit, name: Circumstance, before = reach + 1, after = reach + 1): boolean {
  return around.some((found) => found.owner === name && found.end > start - before && found.start < end + after);
}

/** A "not" right before the danger, with nothing between but words that it reaches through. */
function isTakenBack({ owner, words, start }: Hit): boolean {
  if (owner.saying === "denial") return false;
  const before = words.slice(Math.max(0, start - lookBack), start);
  const at = before.findLastIndex((word) => !negated.has(word));
  return negators.has(before[at] ?? "") && !unnegators.has(words[start - before.length + at + 1] ?? "");
}

/** Whose danger it is: a word inside the match says it, else the nearest before it; null for people in general. */
function whoOf({ owner: { category }, words, start, end }: Hit): Who | null {
  const inside = category === "harm-to-others" ? [] : rolesOf(words.slice(start, end));
  if (inside.includes("self")) return "self";
  if (inside.includes("child") && category === "abuse") return "child";
  const before = rolesOf(words.slice(Math.max(0, start - lookBack), start)).reverse();
  const [nearest = "self"] = [...inside.filter((role) => role !== "people"), ...before];
  return nearest === "people" ? null : nearest;
}

function rolesOf(words: readonly string[]): Role[] {
  return words.flatMap((word) => roleOf.get(word) ?? []);
}

/** S-8: danger as a subject. A wish of one's own is none; a film, a study or a job before it makes it one. */
function isOnlyTalkedAbout({ owner, around, words, start, end }: Hit, who: Who): boolean {
  const isStory = around.some((found) => found.owner === "story" && Math.abs(found.start - start) <= reach);
  if (owner.saying !== "subject") return isStory && who !== "self";
  const near = rolesOf(words.slice(Math.max(0, start - reach), end + reach));
  return isStory || near.every((role) => role === "people");
}

const questionWords = new Set(
  listOf("how what why which who when where does do did is are can could should would will must"),
);

/** S-3: a question about therapy that names nobody in particular. */
function isImpersonalQuestion({ words, around }: Hit): boolean {
  const isPersonal = words.some((word) => ["self", "other", "child"].includes(roleOf.get(word) ?? ""));
  return questionWords.has(words[0] ?? "") && !isPersonal && around.some(({ owner }) => owner === "therapy");
}

/** The tier after time, jokes and hypotheticals; null for what is over, with a sign of being well. */
function tierOf(hit: Hit, who: Who): Risk["tier"] | null {
  const { said, owner } = hit;
  const isWorse = owner.worseWith !== undefined && said(owner.worseWith.circumstance);
  if (isWorse || (said("young") && owner.category === "abuse")) return "crisis";
  if (isPast(hit) && !said("recent") && !said("again")) {
    if (said("well")) return null;
    return said("young") ? owner.tier : "check-in";
  }
  return !said("young") && isUncertain(hit, who) ? "check-in" : owner.tier;
}

function isUncertain(hit: Hit, who: Who): boolean {
  const { category } = hit.owner;
  const isWorry = who !== "self" && isOwnDanger(category) && isNear(hit, "worry");
  const isJoke = category !== "abuse" && category !== "medical" && isNear(hit, "joke");
  return isWorry || isJoke || isNear(hit, "hypothetical");
}

/** A past tense must stand right before the danger. */
function isPast(hit: Hit): boolean {
  return (
    isNear(hit, "longAgo") ||
    (isTold(hit) && hit.said("longAgo") && hit.said("well")) ||
    (isOwnDanger(hit.owner.category) && isNear(hit, "pastTense", 2, 0))
  );
}

const toldWords = new Set(listOf("was were had did hit cut took tried thought heard used got threw once ended"));
const presentWords = new Set(
  listOf("am is are have has decided planned want wants keep keeps going will still now feel feels thinking"),
);

/** Whether a danger is told as something that was: in the past tense, and not in the present. */
function isTold({ words, start, end }: Hit): boolean {
  const near = words.slice(Math.max(0, start - lookBack), end);
  const isPastForm = (word: string): boolean => toldWords.has(word) || word.endsWith("ed");
  return near.some(isPastForm) && !near.some((word) => presentWords.has(word));
}

/** A danger that comes from the person in danger. */
function isOwnDanger(category: Rule["category"]): boolean {
  return category === "suicide" || category === "self-harm";
}

/** The risk as a rule has it, about the writer. */
export function ruledRisk(rule: Rule): Risk {
  return toRisk(rule, rule.tier, "self", false);
}

function toRisk(rule: Rule, tier: Risk["tier"], who: Who, isYoung: boolean): Risk {
  const { category } = rule;
  const isChild = isYoung || (who === "child" && category === "abuse");
  const about = isChild ? "young" : who === "self" ? "self" : "other";
  if (tier === "check-in") return { tier, category, about, variant: ruledCheckIn(rule, about) };
  const ruled = rule.tier === "crisis" ? rule.variant : rule.worseWith?.variant;
  const variant = (about === "self" ? ruled : undefined) ?? crisisVariantOf({ category, about });
  return { tier, category, about, variant };
}

/** The crisis message that fits a risk of any tier. */
export function crisisVariantOf({ category, about }: Pick<Risk, "category" | "about">): CrisisVariant {
  if (about === "self" || category === "medical") return category === "other" ? "urgent" : category;
  return about === "young" ? "young" : "someone-else";
}

const checkInVariants = {
  suicide: "self",
  "self-harm": "self",
  abuse: "abuse",
  "harm-to-others": "anger",
  medical: "body",
  other: "self",
} as const satisfies Record<Rule["category"], CheckInVariant>;

/** The check-in that fits a danger of which nothing more is known. */
export function checkInVariantOf({ category, about }: Pick<Risk, "category" | "about">): CheckInVariant {
  return about === "other" ? "someone-else" : checkInVariants[category];
}

function ruledCheckIn(rule: Rule, about: Risk["about"]): CheckInVariant {
  if (rule.tier === "check-in" && (about !== "other" || rule.variant === "loss")) return rule.variant;
  return checkInVariantOf({ category: rule.category, about });
}
