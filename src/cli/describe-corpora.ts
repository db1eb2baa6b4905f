import type { Estimate } from "./estimate.ts";
import type { CorporaEvaluation, CorpusEvaluation, Figures } from "./evaluate-corpora.ts";
import { describeLatency } from "./latency.ts";

/** What was measured on corpora, as text. */
export function describeCorpora({ corpora, mean }: CorporaEvaluation): string {
  const parts = corpora.map(describeCorpus);
  if (corpora.length === 1) return parts.join("\n");
  return [...parts, [`mean of ${corpora.length}`, ...describeFigures(mean)].join("\n")].join("\n\n");
}

function describeCorpus(corpus: CorpusEvaluation): string {
  const { name, labels, train, inScope, outOfScope, trainingSeconds, latency } = corpus;
  return [
    `${name}: ${labels} labels, ${train} texts to learn from, ${inScope} in scope, ${outOfScope} out of scope`,
    ...describeFigures(corpus),
    `  trained in ${trainingSeconds.toFixed(1)} s, a text takes ${describeLatency(latency)}`,
  ].join("\n");
}

function describeFigures(figures: Figures): readonly string[] {
  const { accuracy, macroF1, refusingOutOfScope, refusingWrong } = figures;
  return [
    describeFigure("accuracy in scope", accuracy),
    `  ${"macro-F1 in scope".padEnd(32)}${percent(macroF1)}`,
    describeFigure("AUROC in scope / out of scope", refusingOutOfScope),
    describeFigure("AUROC right / all others", refusingWrong),
  ];
}

function describeFigure(name: string, figure: Estimate | null): string {
  if (figure === null) return `  ${name.padEnd(32)}    –`;
  const { value, low, high } = figure;
  return `  ${name.padEnd(32)}${percent(value)}  ${percent(low)} to ${percent(high)}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5);
}
