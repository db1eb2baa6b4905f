import type { ReplyKind } from "../core/interpretation.ts";
import type { Format, LeaningInput } from "../core/leaning.ts";
import { sayDirection, sayFlips, saySpeaks } from "../core/say-fit.ts";
import type { Script } from "../core/script.ts";
import { answersOf } from "../core/slots.ts";
import type { DialogueState } from "../core/state.ts";
import type { Fit, FitRow, Reply } from "../core/turn.ts";
import { fill, type Wording } from "../core/wording.ts";
import { fitOf, leaningOf } from "./fit.ts";

/** The fit of both formats in words: where it points, each answer's weight, what speaks against, what would turn it. */
export function sayLeaning(script: Script, state: DialogueState, kind: ReplyKind): Reply {
  const { wording } = script.content;
  if (leaningOf(script.interview, state) === null) return { kind, text: wording["leaning-none"] };
  const fit = fitOf(script.content, script.interview, state);
  const paragraphs = [
    fill(wording.leaning, { direction: sayDirection(wording, fit.leaning) }),
    fit.rows.map((row) => sayRow(wording, row)).join("\n"),
    sayAgainst(wording, fit),
    sayTurns(script, fit),
    wording["leaning-together"],
  ];
  return {
    kind,
    text: paragraphs.filter((text) => text !== "").join("\n\n"),
    sections: [...new Set(fit.rows.flatMap((row) => row.sections))],
    parts: [{ type: "fit", fit }],
  };
}

/** What changed answers did to the leaning; empty when there was none before, or nothing changed. */
export function sayMove(script: Script, before: DialogueState, after: DialogueState): string {
  const { wording } = script.content;
  const [from, to] = [leaningOf(script.interview, before), leaningOf(script.interview, after)];
  if (from === null || to === null) return "";
  if (isSameInput(before, after)) return "";
  const words = { from: sayDirection(wording, from), to: sayDirection(wording, to) };
  return fill(words.from === words.to ? wording["not-moved"] : wording.moved, words);
}

function sayRow(wording: Wording, row: FitRow): string {
  const { title, label, reason } = row;
  if (row.toward === null) return fill(wording["leaning-row-neither"], { title, label, reason });
  const words = { title, label, reason, speaks: saySpeaks(wording, row), sections: row.sections.join(", ") };
  return fill(wording["leaning-row"], words);
}

function sayAgainst(wording: Wording, { leaning, rows }: Fit): string {
  const ahead = leaning.leaning;
  if (ahead !== "individual" && ahead !== "group") return "";
  const other: Format = ahead === "individual" ? "group" : "individual";
  const titles = rows.filter((row) => row.toward === other).map((row) => row.title);
  return titles.length === 0 ? "" : fill(wording["leaning-against"], { titles: titles.join(", ") });
}

function sayTurns({ content }: Script, fit: Fit): string {
  const flips = sayFlips(content, fit).join(" ");
  return flips === "" && fit.rows.length > 1 ? content.wording["leaning-no-flip"] : flips;
}

/** Whether two frames, with what matters, say the same. */
function isSameInput(before: LeaningInput, after: LeaningInput): boolean {
  const words = ({ slots, matters }: LeaningInput) => JSON.stringify([answersOf(slots), matters]);
  return words(before) === words(after);
}
