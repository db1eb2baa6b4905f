/** How the bot answers a danger: everything else stops, or a short kind question beside the conversation. */
export type Tier = "crisis" | "check-in";

/** The kind of danger; `other` is psychosis, starvation, exploitation, abandonment, or a call for urgent help. */
export type RiskCategory = "suicide" | "self-harm" | "abuse" | "harm-to-others" | "medical" | "other";

/** Which of the crisis wordings fits. */
export type CrisisVariant =
  | "suicide"
  | "self-harm"
  | "abuse"
  | "harm-to-others"
  | "medical"
  | "confusion"
  | "eating"
  | "someone-else"
  | "young";

/** What the screen saw in a text. The tier decides; the rest picks wording and lines. */
export interface Risk {
  readonly tier: Tier;
  readonly category: RiskCategory;
  readonly about: "self" | "other" | "young";
  readonly variant: CrisisVariant;
}
