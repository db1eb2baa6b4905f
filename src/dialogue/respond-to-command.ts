import { type CommandId, commandIds } from "../core/interpretation.ts";
import { help, sayMisunderstood } from "./clarify.ts";
import { eraseData, no, yes } from "./confirm.ts";
import { type Responder, withChoices } from "./draft.ts";
import { about, more, store, summary, talkToPerson, whyDoYouAsk } from "./inform.ts";
import { askAgain } from "./respond-to-answer.ts";
import { back, changeAnswer, pause, repeat, restart, resume, skip, start, undo } from "./steer.ts";

/** What the bot can do, then the open question. */
const sayHelp: Responder = (script, state, interpretation) => {
  const again = askAgain(script, state, interpretation);
  const { choices = [], ...words } = help(script);
  return { state, replies: [withChoices({ ...words, kind: "command" }, again.length > 0 ? [] : choices), ...again] };
};

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
  "what-do-you-store": store,
  "talk-to-a-person": talkToPerson,
  repeat,
  more,
  "why-do-you-ask": whyDoYouAsk,
  undo,
  misunderstood: sayMisunderstood,
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
