const boundaries = /(?<=[.!?;])\s+|\n+|\s*;\s*|,?\s+(?=but\s)|,\s+(?=(?:and|so|or|because)\s)/;
const questionStart =
  /^(?:(?:and|but|so|or|also|then|well|ok|okay|um|please|hi|hello)[, ]+)*(?:what|who|whom|whose|which|where|when|why|how|is|are|am|was|were|do|does|did|can|could|will|would|should|shall|may|might|has|have)(?:n't|'s|'re|s)?\b/;

/** The sentences of a text, and their parts where a new thought begins ("…, but …"). */
export function splitClauses(text: string): readonly string[] {
  return text
    .split(boundaries)
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause));
}

/** Whether a clause asks: by its mark, or by the way it begins. */
export function isQuestion(clause: string): boolean {
  return clause.includes("?") || questionStart.test(clause);
}
