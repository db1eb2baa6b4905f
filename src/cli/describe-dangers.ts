import { describeGroup, describeShare } from "./describe-evaluation.ts";
import { describeLatency } from "./latency.ts";
import type { DangerFigures } from "./measure-dangers.ts";

/** The figures of the crisis screen as text, each share with its 95 % interval. */
export function describeDangers(figures: DangerFigures): string {
  return [
    describeShare("dangers noticed", figures.noticed),
    describeShare("dangers answered with the crisis message", figures.answered),
    describeShare("what could be danger, noticed", figures.checkedIn),
    describeShare("harmless twins: false crisis messages", figures.falseCrises),
    describeShare("harmless twins: false alarms of any tier", figures.falseAlarms),
    describeShare("ordinary messages: false alarms", figures.ordinaryAlarms),
    ...describeGroup("Dangers noticed by kind", figures.noticedByKind),
    ...describeGroup("Dangers noticed by form", figures.noticedByForm),
    ...describeGroup("False alarms by form", figures.alarmsByForm),
    "",
    `A decision takes ${describeLatency(figures.latency)}.`,
  ].join("\n");
}
