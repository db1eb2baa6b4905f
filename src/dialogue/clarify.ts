import type { Script } from "../core/script.ts";
import type { DialogueState } from "../core/state.ts";
import type { Choice, Reply } from "../core/turn.ts";
import { ask, slotChoices } from "./ask.ts";
import { commandChoices, type Draft, idleChoices, type Responder, sayTexts } from "./draft.ts";
import { toTopicChoices } from "./say-topic.ts";

/** Asks back with two or three choices; a message without any likely meaning is a miss, repaired step by step. */
export const clarify: Responder = (script, state, interpretation) => {
  const { alternatives, language } = interpretation;
  if (language !== null) return sayLanguage(script, state, language);
  if (alternatives.length < 2) return respondToMiss(script, state);
  const ids = alternatives.map(({ topic }) => topic).slice(0, 3);
  const text = script.content.wording[isOneQuestion(script, ids) ? "clarify-side" : "clarify"];
  const choices = [...toTopicChoices(script, ids), ...wayOn(script, state)];
  return { state, replies: [{ kind: "clarify", text, choices }] };
};

/** Whether the likely meanings differ only in the format they ask about. */
function isOneQuestion(script: Script, ids: readonly string[]): boolean {
  const [first = "", second = ""] = ids;
  return ids.length === 2 && script.content.topics.get(first)?.counterpart === second;
}

/** Beside the likely meanings: back to the open question, or what else can be done. */
function wayOn({ content: { wording } }: Script, state: DialogueState): readonly Choice[] {
  if (state.phase !== "interviewing") return idleChoices(wording, state);
  return [{ label: wording["clarify-other"], payload: "command:resume" }];
}

function sayLanguage(script: Script, state: DialogueState, id: string): Draft {
  const language = script.content.languages.find((one) => one.id === id);
  return { state, replies: withQuestion(script, state, language?.sentence ?? script.content.wording["miss-rephrase"]) };
}

/** Words, and the open question in the same reply if there is one. */
function withQuestion(script: Script, state: DialogueState, text: string): readonly Reply[] {
  return state.phase === "interviewing" && state.pending !== null
    ? ask(script, state, "clarify", [text])
    : [{ kind: "clarify", text }];
}

function respondToMiss(script: Script, state: DialogueState): Draft {
  const { misses } = script.repair;
  const step = misses[Math.min(state.misses, misses.length - 1)] ?? "help";
  const after = { ...state, misses: state.misses + 1 };
  switch (step) {
    case "rephrase":
      return { state: after, replies: rephrase(script, state) };
    case "offer":
      return { state: after, replies: offer(script, state) };
    case "help":
      return { state: after, replies: [{ ...help(script), kind: "clarify" }] };
  }
}

/** The open question in other words; without one, how to put it. */
function rephrase(script: Script, state: DialogueState): readonly Reply[] {
  const { wording, interview } = script.content;
  const { pending } = state;
  if (pending?.ask !== "slot") return withQuestion(script, state, wording["miss-rephrase"]);
  const texts = [wording["miss-rephrase-question"], interview[pending.slot].rephrase];
  return [sayTexts("clarify", texts, slotChoices(script, pending.slot))];
}

function offer(script: Script, state: DialogueState): readonly Reply[] {
  const { wording } = script.content;
  if (state.phase === "interviewing") return ask(script, state, "clarify", [wording["miss-offer"]]);
  const choices = [...commandChoices(wording, ["start"]), ...toTopicChoices(script, script.repair.offers)];
  return [{ kind: "clarify", text: wording["miss-offer"], choices }];
}

/** What the bot can do; its first line says how to get urgent help. */
export function help(script: Script): Reply {
  const { wording } = script.content;
  return { kind: "command", text: wording.help, choices: commandChoices(wording, ["start", "summary", "about"]) };
}
