import { type CommandId, commandIds } from "../core/interpretation.ts";
import { eraseData, no, restart, skip, yes } from "./confirm.ts";
import type { Responder } from "./draft.ts";
import { about, more, sayHelp, summary, talkToPerson, whatIsKept, whyDoYouAsk } from "./inform.ts";
import { back, changeAnswer, misunderstood, pause, repeat, resume, start, undo } from "./steer.ts";

const responders: Readonly<Record<CommandId, Responder>> = {
  start,
  restart,
  back,
  skip,
  "change-answer": changeAnswer,
  pause,
  resume,
  summary,
  help: sayHelp,
  "delete-my-data": eraseData,
  "what-do-you-store": whatIsKept,
  "talk-to-a-person": talkToPerson,
  repeat,
  more,
  "why-do-you-ask": whyDoYouAsk,
  undo,
  misunderstood,
  about,
  // The guard answers this before the dialogue; help, whose first line says how to get it, is what is left to say.
  "urgent-help": sayHelp,
  yes,
  no,
};

/** Does what the person asked the bot to do. */
export const respondToCommand: Responder = (script, state, interpretation) => {
  const command = commandIds.find((id) => id === interpretation.intent) ?? "help";
  return responders[command](script, state, interpretation);
};
