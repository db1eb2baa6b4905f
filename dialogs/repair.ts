import { defineRepair } from "../src/dialogue/define.ts";

/** What follows a turn that was not understood: other words first, then choices, then what the bot can do. */
export const repair = defineRepair({
  misses: ["rephrase", "offer", "help"],
  offers: ["comparison", "cost", "group-judgment"],
});
