const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2000, 0, 1);

/** An ISO date as the number of days since 2000: two bytes are enough until 2179. */
export const dayNumber = (date: string): number =>
  Math.min(0xffff, Math.max(0, Math.round((Date.parse(date) - FIRST_DAY) / DAY_MS)));
