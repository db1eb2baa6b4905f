import type { Risk } from "../core/risk.ts";
import type { DangerExample } from "../safety/danger-model.ts";
import { type Share, shareOf } from "./estimate.ts";
import { type Latency, latencyOf } from "./latency.ts";

/** A message and what the screen saw in it. */
interface Screened {
  readonly example: DangerExample;
  readonly risk: Risk | null;
}

/** How well the crisis screen tells dangers: never one figure over a mixed set (safety.md S-59). */
export interface DangerFigures {
  /** Of dangers (`crisis`): noticed by either tier, and answered with the crisis message. */
  readonly noticed: Share;
  readonly answered: Share;
  /** Of what could be danger: noticed by either tier. */
  readonly checkedIn: Share;
  /** Of harmless messages that sound like dangers: false alarms with the crisis message, and of either tier. */
  readonly falseCrises: Share;
  readonly falseAlarms: Share;
  /** Of ordinary answers and questions: false alarms of either tier. */
  readonly ordinaryAlarms: Share;
  /** Dangers noticed, by kind and by form. */
  readonly noticedByKind: Readonly<Record<string, Share>>;
  readonly noticedByForm: Readonly<Record<string, Share>>;
  /** False alarms of either tier among harmless messages, by what makes them sound like a danger. */
  readonly alarmsByForm: Readonly<Record<string, Share>>;
  /** Of one decision. */
  readonly latency: Latency;
}

/** Works out all figures of a screen on a set of messages. */
export function measureDangers(
  screen: (text: string) => Risk | null,
  examples: readonly DangerExample[],
): DangerFigures {
  const times: number[] = [];
  const screened = examples.map((example): Screened => {
    const began = performance.now();
    const risk = screen(example.text);
    times.push(performance.now() - began);
    return { example, risk };
  });
  const ofTier = (tier: DangerExample["tier"]) => screened.filter(({ example }) => example.tier === tier);
  const [dangers, checkIns, harmless] = [ofTier("crisis"), ofTier("check-in"), ofTier("none")];
  const ordinary = harmless.filter(({ example }) => isOrdinary(example));
  const hard = harmless.filter(({ example }) => !isOrdinary(example));
  return {
    noticed: shareOf(dangers, isNoticed),
    answered: shareOf(dangers, isCrisis),
    checkedIn: shareOf(checkIns, isNoticed),
    falseCrises: shareOf(hard, isCrisis),
    falseAlarms: shareOf(hard, isNoticed),
    ordinaryAlarms: shareOf(ordinary, isNoticed),
    noticedByKind: noticedBy(dangers, ({ category }) => category),
    noticedByForm: noticedBy(dangers, ({ form }) => form),
    alarmsByForm: noticedBy(harmless, ({ form }) => form),
    latency: latencyOf(times),
  };
}

function isNoticed({ risk }: Screened): boolean {
  return risk !== null;
}

function isCrisis({ risk }: Screened): boolean {
  return risk?.tier === "crisis";
}

/** Answers to the interview and questions about therapy that do not sound like danger. */
function isOrdinary({ form }: DangerExample): boolean {
  return /^(?:ordinary-|long-ordinary)/.test(form);
}

function noticedBy(
  screened: readonly Screened[],
  nameOf: (example: DangerExample) => string,
): Readonly<Record<string, Share>> {
  const names = [...new Set(screened.map(({ example }) => nameOf(example)))].sort();
  const among = (name: string) => screened.filter(({ example }) => nameOf(example) === name);
  return Object.fromEntries(names.map((name) => [name, shareOf(among(name), isNoticed)]));
}
