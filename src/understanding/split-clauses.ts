import { wordsOf } from "./words.ts";

const auxiliary = "(?:is|are|am|was|were|do|does|did|can|could|will|would|should|shall|may|might|has|have|had)(?:n't)?";
const subject =
  "(?:i|you|he|she|it|we|they|this|that|these|those|there|the|a|an|my|your|his|her|our|their|one|any\\w*|some\\w*|every\\w*|people|folks?|others?|both|what|groups?|individual|therap\\w*|counsel\\w*|sessions?|not)";
const opening =
  "^(?:(?:and|but|so|or|also|then|well|ok|okay|um|please|hi|hello|hey|sorry|hang on|hold on|wait|quick question|one question|just|roughly|actually)[, ]+)*";
const inversion = `${auxiliary} ${subject}\\b`;
const asking = `(?:${inversion}|(?:what|who|whose|which|why|how)\\b|(?:where|when) ${auxiliary}\\b|(?:what|who|where|how)'?s\\b)`;
const wondering =
  "(?:i wonder|i(?:'m| am| was) wondering|tell me (?:about|more|how|what|why|if|whether|who)|explain|(?:i(?:'d| would) (?:like|love)|i want|i need) to know|(?:just )?curious)\\b";
const questionStart = new RegExp(`${opening}(?:${asking}|${wondering})`);
/** "Roughly what would I pay": asked further on, by the order of the words. */
const questionInside = new RegExp(`\\b(?:what|how|why|where|which)(?: \\w+){0,2} ${inversion}`);
const boundaries = new RegExp(
  `(?<=[.!?;])\\s+|\\n+|\\s+-+\\s+|,?\\s+(?=but\\s)|,\\s+(?=(?:and|so|or|because)\\s)|\\s+(?=and ${asking})|(?<!\\b(?:if|when|since|because|before|after|as) [^.!?;]*),\\s+(?=${inversion} \\w+ \\w)`,
);
/** "…, is it", "isn't it"; "I can do it" is none. */
const tag = new RegExp(`(?:, ${auxiliary}|\\b\\w+n't) (?:i|you|he|she|it|we|they|there)(?: not)?$`);
/** "How I am with people", "why I keep doing this": the name of something, as an answer may be. */
const nounClause =
  /^(?:and |or |just |mostly |mainly )?(?:how|why|what|where|who)(?: \w+)? (?:i|to|my|we|it all)\b[^?]*$/;

/** Fewer words say too little without what they are compared to. */
const fewestLeft = 3;

/** The sentences of a text, and their parts where a new thought begins ("…, but …"). */
export function splitClauses(text: string): readonly string[] {
  return text
    .split(boundaries)
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause));
}

/** The parts of a clause between commas and "and": each may answer another question. */
export function splitParts(clause: string): readonly string[] {
  return clause
    .split(/\s*,\s*(?:and\s+)?(?:also\s+)?|\s+(?:and|also)\s+(?=(?:i|my|it|for|the|there|money|also)\b)/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** Whether a clause asks: by its mark, by the way it begins, or by its end ("…, is it"). */
export function isQuestion(clause: string): boolean {
  return clause.includes("?") || asksByForm(clause);
}

function asksByForm(clause: string): boolean {
  return [questionStart, questionInside, tag].some((pattern) => pattern.test(clause));
}

/**
 * The clauses that ask something while a question of ours is open. "How I am with people" answers it, and so does what only
 * ends like a question and goes on: "strangers? I'd do anything to get out of it".
 */
export function sideQuestionsOf(clauses: readonly string[]): readonly string[] {
  return clauses.filter((clause, at) => {
    const next = clauses[at + 1];
    const goesOn = next !== undefined && !isQuestion(next);
    return isQuestion(clause) && !nounClause.test(clause) && (asksByForm(clause) || !goesOn);
  });
}

const settingAside =
  /^(?:(?:and|but|so|ok|okay|well|no|please)[, ]+)*(?:not (?!sure|able)|never mind|forget|leave aside|(?:it|that|this)(?:'s| is) not |(?:do not|don't|dont) (?:give|tell|need|want|talk|start|bother|mean)\b|i (?:do not|don't|dont) (?:mean|need|want to (?:know|hear)|care about)\b|(?:i am|i'm|im) not (?:asking|looking|after|talking|worried|bothered|here)\b|(?:i|we)(?:'ve| have)? (?:already )?(?:know|heard|read|got|get) )/;

/** Whether a clause says what is not asked: "not the downsides", "I know what it costs". */
export function isSetAside(clause: string): boolean {
  return settingAside.test(clause) && !isQuestion(clause);
}

const compared = /,?\s+(?:(?:rather )?than|instead of|as opposed to)\s+[^.,;!?]*/g;

/** A text without what something is preferred to: "I'd rather be alone with a therapist than with others". */
export function withoutCompared(text: string): string {
  const rest = text.replace(compared, "");
  return wordsOf(rest).length >= fewestLeft ? rest : text;
}
