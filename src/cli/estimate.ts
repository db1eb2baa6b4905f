/** A figure and its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A share from 0 to 1, as a count of a number of things. Of nothing it may be anything: 0, in an interval from 0 to 1. */
export interface Share extends Estimate {
  readonly count: number;
  readonly of: number;
}

/** So many standard deviations to each side of the mean hold 95 % of a normal distribution. */
const deviations = 1.96;

/** Those of a list that count, as a share of it. */
export function shareOf<T>(list: readonly T[], isCounted: (one: T) => boolean): Share {
  const [count, of] = [list.filter(isCounted).length, list.length];
  const [low, high] = wilsonInterval(count, of);
  return { value: of === 0 ? 0 : count / of, low, high, count, of };
}

/** The 95 % interval of a share: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927. */
export function wilsonInterval(successes: number, of: number): readonly [low: number, high: number] {
  if (of === 0) return [0, 1];
  const share = successes / of;
  const spread = deviations ** 2 / of;
  const center = (share + spread / 2) / (1 + spread);
  const half = (deviations / (1 + spread)) * Math.sqrt((share * (1 - share)) / of + spread / (4 * of));
  return [Math.max(0, center - half), Math.min(1, center + half)];
}

/**
 * The area under the receiver operating characteristic: how often one of the first is larger than one of the others, ties
 * counted by half; null when either are missing. The interval is that of Hanley & McNeil, "The meaning and use of the
 * area under a receiver operating characteristic (ROC) curve", Radiology 1982.
 */
export function areaUnderCurve(first: readonly number[], others: readonly number[]): Estimate | null {
  const pairs = first.length * others.length;
  if (pairs === 0) return null;
  const value = (sumOfRanks(first, others) - (first.length * (first.length + 1)) / 2) / pairs;
  const ofFirst = (first.length - 1) * (value / (2 - value) - value ** 2);
  const ofOthers = (others.length - 1) * ((2 * value ** 2) / (1 + value) - value ** 2);
  const half = deviations * Math.sqrt((value * (1 - value) + ofFirst + ofOthers) / pairs);
  return { value, low: Math.max(0, value - half), high: Math.min(1, value + half) };
}

/** Of the first among all, the least having rank 1; equal ones share the mean of their ranks. */
function sumOfRanks(first: readonly number[], others: readonly number[]): number {
  const places = new Map<number, { readonly from: number; readonly to: number }>();
  for (const [at, one] of [...first, ...others].sort((a, b) => a - b).entries()) {
    places.set(one, { from: places.get(one)?.from ?? at + 1, to: at + 1 });
  }
  const ranks = first.map((one) => places.get(one) ?? { from: 0, to: 0 });
  return ranks.reduce((sum, { from, to }) => sum + (from + to) / 2, 0);
}

/** The mean of figures on different things, each counting the same; null when there are none. */
export function meanOf(estimates: readonly Estimate[]): Estimate | null {
  if (estimates.length === 0) return null;
  const value = estimates.reduce((sum, one) => sum + one.value, 0) / estimates.length;
  const half = Math.hypot(...estimates.map(({ low, high }) => (high - low) / 2)) / estimates.length;
  return { value, low: Math.max(0, value - half), high: Math.min(1, value + half) };
}
