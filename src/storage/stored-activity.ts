import { z } from "zod";
import type { Activity } from "../core/conversation.ts";
import { checkStored, parseJson } from "./parse-stored.ts";
import { replySchema } from "./stored-reply.ts";

const activitySchema = z.object({
  id: z.string(),
  at: z.number(),
  from: z.enum(["person", "bot"]),
  text: z.string(),
  reply: replySchema.exactOptional(),
  clientData: z.string().exactOptional(),
}) satisfies z.ZodType<Activity>;

/** Reads an activity of the conversation with this hash; a damaged one is a `StorageError`. */
export function parseActivity(json: string, hash: string): Activity {
  return checkStored(parseJson(json), activitySchema, { hash, what: "an activity" });
}
