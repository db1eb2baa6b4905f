import type { InterviewDefinition } from "../core/leaning.ts";
import type { RepairDefinition } from "../core/script.ts";

/** Declares an interview as data: a wrong slot, or a value of another slot, does not compile. */
export function defineInterview(interview: InterviewDefinition): InterviewDefinition {
  return interview;
}

/** Declares the repair of a conversation as data. */
export function defineRepair(repair: RepairDefinition): RepairDefinition {
  return repair;
}
