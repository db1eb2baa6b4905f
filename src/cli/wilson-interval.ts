/** How many standard deviations hold 95 % of a normal distribution. */
const z = 1.96;

/** The 95 % interval of a share: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927. */
export function wilsonInterval(successes: number, of: number): readonly [low: number, high: number] {
  if (of === 0) return [0, 1];
  const share = successes / of;
  const spread = (z * z) / of;
  const center = (share + spread / 2) / (1 + spread);
  const half = (z / (1 + spread)) * Math.sqrt((share * (1 - share)) / of + spread / (4 * of));
  return [Math.max(0, center - half), Math.min(1, center + half)];
}
