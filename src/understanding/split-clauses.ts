const auxiliary = "(?:is|are|am|was|were|do|does|did|can|could|will|would|should|shall|may|might|has|have|had)(?:n't)?";
const subject =
  "(?:i|you|he|she|it|we|they|this|that|these|those|there|the|a|an|my|your|his|her|our|their|one|any\\w*|some\\w*|every\\w*|people|folks?|others?|both|groups?|individual|therap\\w*|counsel\\w*|sessions?|not)";
const opening = "^(?:(?:and|but|so|or|also|then|well|ok|okay|um|please|hi|hello|hang on|wait)[, ]+)*";
const asking = `(?:${auxiliary} ${subject}\\b|(?:what|who|whose|which|why|how)\\b|(?:where|when) ${auxiliary}\\b|(?:what|who|where|how)'?s\\b)`;
const questionStart = new RegExp(opening + asking);
const boundaries = new RegExp(
  `(?<=[.!?;])\\s+|\\n+|\\s+-+\\s+|,?\\s+(?=but\\s)|,\\s+(?=(?:and|so|or|because)\\s)|\\s+(?=and ${asking})`,
);
const tag = new RegExp(`,? ${auxiliary} (?:i|you|he|she|it|we|they|there)(?: not)?$`);

/** The sentences of a text, and their parts where a new thought begins ("…, but …"). */
export function splitClauses(text: string): readonly string[] {
  return text
    .split(boundaries)
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause));
}

/** The parts of a clause between commas and "and": each may answer another question. */
export function splitParts(clause: string): readonly string[] {
  return clause.split(/\s*,\s*(?:and\s+)?|\s+and\s+(?=i\b|my\b|it\b)/).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** Whether a clause asks: by its mark, by the way it begins, or by its end ("…, is it"). */
export function isQuestion(clause: string): boolean {
  return clause.includes("?") || questionStart.test(clause) || tag.test(clause);
}

const settingAside =
  /^(?:(?:and|but|so|ok|okay|well|no|please)[, ]+)*(?:not (?!sure|able)|never mind|forget|leave aside|(?:it|that|this)(?:'s| is) not |(?:do not|don't|dont) (?:give|tell|need|want|talk|start|bother|mean)\b|i (?:do not|don't|dont) (?:mean|need|want to (?:know|hear)|care about)\b|(?:i am|i'm|im) not (?:asking|looking|after|talking|worried|bothered|here)\b|(?:i|we)(?:'ve| have)? (?:already )?(?:know|heard|read|got|get) )/;

/** Whether a clause only says what is not meant, or is known already: "don't give me the downsides". */
export function isSetAside(clause: string): boolean {
  return settingAside.test(clause) && !isQuestion(clause);
}
