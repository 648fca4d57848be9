const FIRST_MS = 60_000;
const LONGEST_MS = 4 * 3_600_000;

/** With the delays below: nearly five days, as RFC 5321 §4.5.4.1 asks before one gives up. */
export const MOST_ATTEMPTS = 36;

/** How long to wait after a number of failed attempts: a minute, doubling, never more than four hours. */
export const retryDelay = (attempts: number): number => Math.min(FIRST_MS * 2 ** (attempts - 1), LONGEST_MS);
