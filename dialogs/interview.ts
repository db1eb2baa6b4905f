import { defineInterview } from "../src/dialogue/define.ts";

/**
 * Which slots the interview fills, in which order, and what each answer speaks for: 1 is a mild reason, 2 a strong one.
 * The weights are even-handed as a whole: over all sets of answers both formats come out about as often
 * (`npm run audit` prints the table, `npm test` holds it).
 */
export const interview = defineInterview({
  core: ["comfort", "budget", "social-anxiety"],
  optional: ["privacy", "connection", "goal"],
  factors: [
    { slot: "comfort", value: "one-to-one", toward: "individual", weight: 2, topic: "individual-suitability" },
    { slot: "comfort", value: "group", toward: "group", weight: 2, topic: "individual-overwhelm" },
    { slot: "budget", value: "tight", toward: "group", weight: 2, topic: "cost" },
    { slot: "budget", value: "some-room", toward: "group", weight: 1, topic: "cost" },
    { slot: "budget", value: "flexible", toward: "individual", weight: 1, topic: "cost" },
    { slot: "social-anxiety", value: "high", toward: "individual", weight: 2, topic: "social-anxiety" },
    { slot: "social-anxiety", value: "some", toward: "individual", weight: 1, topic: "social-anxiety" },
    { slot: "social-anxiety", value: "low", toward: "group", weight: 1, topic: "social-anxiety" },
    { slot: "privacy", value: "high", toward: "individual", weight: 2, topic: "individual-confidentiality" },
    { slot: "privacy", value: "some", toward: "individual", weight: 1, topic: "individual-confidentiality" },
    { slot: "connection", value: "high", toward: "group", weight: 2, topic: "group-belonging" },
    { slot: "connection", value: "some", toward: "group", weight: 1, topic: "group-belonging" },
    { slot: "connection", value: "low", toward: "individual", weight: 1, topic: "personal-attention" },
    { slot: "goal", value: "self", toward: "individual", weight: 2, topic: "individual-depth" },
    { slot: "goal", value: "relationships", toward: "group", weight: 2, topic: "interpersonal-learning" },
    { slot: "goal", value: "support", toward: "group", weight: 1, topic: "group-peer-support" },
  ],
  // High social anxiety never rules out a group: how people are prepared for one is worth asking.
  takeAlong: [{ slot: "social-anxiety", value: "high" }],
});
