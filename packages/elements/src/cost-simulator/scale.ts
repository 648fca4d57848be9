/** What the top of the chart is a multiple of, in cents. */
const STEP = 20_000;

/** The heights of a chart. */
export interface Scale {
  /** The top, its half and zero, in cents. */
  marks: readonly number[];
  /** Where an amount stands, in percent from the top. */
  at(cents: number): number;
}

/** Of the lowest (0 or less) and the highest amount shown. */
export function scaleOf(lowest: number, highest: number): Scale {
  const top = Math.ceil(highest / STEP) * STEP;
  return { marks: [top, top / 2, 0], at: (cents) => ((top - cents) / (top - lowest)) * 100 };
}
