/** The kinds of danger; `other` is psychosis, starvation, exploitation, abandonment, or a call for urgent help. */
export const riskCategories = ["suicide", "self-harm", "abuse", "harm-to-others", "medical", "other"] as const;

/** A kind of danger. */
export type RiskCategory = (typeof riskCategories)[number];

/** Whose danger it can be; `young`: a minor writes or is at risk. */
export const riskPersons = ["self", "other", "young"] as const;

/** The crisis wordings. `urgent`: help was asked for, without a reason. */
export const crisisVariants = [
  "suicide",
  "self-harm",
  "abuse",
  "harm-to-others",
  "medical",
  "confusion",
  "eating",
  "someone-else",
  "young",
  "urgent",
] as const;

/** Which of the crisis wordings fits. */
export type CrisisVariant = (typeof crisisVariants)[number];

/** The check-in wordings. `loss`: someone died by suicide. `intrusive`: thoughts that horrify the person who has them. */
export const checkInVariants = [
  "self",
  "someone-else",
  "abuse",
  "anger",
  "body",
  "loss",
  "intrusive",
  "urgent",
] as const;

/** Which of the check-in wordings fits. */
export type CheckInVariant = (typeof checkInVariants)[number];

interface Danger {
  readonly category: RiskCategory;
  readonly about: (typeof riskPersons)[number];
}

/**
 * What the screen saw in a text. The tier decides how the bot answers: everything else stops, or a short kind question
 * comes beside the conversation. The rest picks wording and lines.
 */
export type Risk =
  | (Danger & { readonly tier: "crisis"; readonly variant: CrisisVariant })
  | (Danger & { readonly tier: "check-in"; readonly variant: CheckInVariant });
