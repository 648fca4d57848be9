/** Round steps between two marks of the chart, in cents. */
const STEPS = [10_000, 20_000, 25_000, 50_000, 100_000, 200_000, 250_000, 500_000, 1_000_000];
const MOST_MARKS = 6;

/** The heights of a chart: from the top to the bottom mark, both round, in cents. */
export interface Scale {
  marks: readonly number[];
  /** Where an amount stands, in percent from the top. */
  at(cents: number): number;
}

/** Of the lowest (0 or less) and the highest amount shown. */
export function scaleOf(lowest: number, highest: number): Scale {
  const step = STEPS.find((one) => (highest - lowest) / one <= MOST_MARKS) ?? (highest - lowest) / MOST_MARKS;
  const top = Math.ceil(highest / step);
  const bottom = Math.floor(lowest / step);
  const marks = Array.from({ length: top - bottom + 1 }, (_, index) => (top - index) * step);
  return { marks, at: (cents) => ((top - cents / step) / (top - bottom)) * 100 };
}
