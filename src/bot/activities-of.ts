import type { Activity } from "../core/conversation.ts";
import type { Reply, Utterance } from "../core/turn.ts";

/** What makes activities: a clock, in milliseconds since 1970, and new ids. */
export interface ActivityMaker {
  readonly now: () => number;
  readonly newId: () => string;
}

/** What was said in a turn: the person's activity, with the delivery's id where it has one, then the bot's. */
export function activitiesOf(
  { now, newId }: ActivityMaker,
  utterance: Utterance,
  replies: readonly Reply[],
): Activity[] {
  const { id = newId(), text, clientData } = utterance;
  return [
    { id, at: now(), from: "person", text, ...(clientData === undefined ? {} : { clientData }) },
    ...replies.map((reply): Activity => ({ id: newId(), at: now(), from: "bot", text: reply.text, reply })),
  ];
}
