/**
 * The documents numbered by year: invoices must run without a gap (CGI, annexe II, art. 242 nonies A, I-7°);
 * quotes and orders keep a sequence of their own.
 */
export const SERIES = { invoice: "F", quote: "D", order: "C" } as const;
export type Series = keyof typeof SERIES;

/** `F2026-0007`: the series' letter, the year, and the place in that year's sequence (from 1). */
export const documentNumber = (series: Series, year: number, place: number): string =>
  `${SERIES[series]}${year}-${String(place).padStart(4, "0")}`;
