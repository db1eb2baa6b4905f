import type { ReplyKind } from "../core/interpretation.ts";
import type { Direction, Format } from "../core/leaning.ts";
import { sayDirection, saySpeaks } from "../core/say-fit.ts";
import type { Script } from "../core/script.ts";
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
    sayFlip(script, fit),
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
  if (before.slots === after.slots && before.matters === after.matters) return "";
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
  const ahead: Direction = leaning.leaning;
  if (ahead !== "individual" && ahead !== "group") return "";
  const other: Format = ahead === "individual" ? "group" : "individual";
  const titles = rows.filter((row) => row.toward === other).map((row) => row.title);
  return titles.length === 0 ? "" : fill(wording["leaning-against"], { titles: titles.join(", ") });
}

function sayFlip(script: Script, { leaning, rows }: Fit): string {
  const { wording, interview } = script.content;
  const [flip] = leaning.flips;
  if (flip === undefined) return rows.length > 1 ? wording["leaning-no-flip"] : "";
  return fill(wording["leaning-flip"], {
    title: interview[flip.slot].title,
    label: interview[flip.slot].choices.get(flip.to)?.label ?? flip.to,
    direction: sayDirection(wording, { leaning: flip.leaning, strength: null }),
  });
}
