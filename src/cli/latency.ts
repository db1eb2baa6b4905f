/** How long things took, in milliseconds: half of them at most `p50`, 95 % at most `p95`. */
export interface Latency {
  readonly p50: number;
  readonly p95: number;
}

/** The two percentiles of some durations, by the nearest rank; 0 when there are none. */
export function latencyOf(durations: readonly number[]): Latency {
  const sorted = [...durations].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

/** One line of a report. */
export function describeLatency({ p50, p95 }: Latency): string {
  return `${p50.toFixed(2)} ms p50, ${p95.toFixed(2)} ms p95`;
}
