/** What a try came to, as far as trying again is concerned; without a status when no answer came at all. */
export interface Failure {
  status?: number;
  code?: string | undefined;
  /** The answer's `Retry-After`: seconds, or an HTTP date. */
  retryAfter?: string | null;
}

/** A gateway's answers among them: they say that the service behind it was not reached. */
const PASSING = [429, 502, 503, 504];

/** A longer wait is for the caller to decide: the failure is told instead. */
const LONGEST_WAIT_MS = 20_000;

/**
 * How many milliseconds to wait before trying again; `undefined` when that would not help.
 * Without word from the service, 150–450 ms doubling with each retry, spread at random so that clients do not come back together.
 */
export function retryDelay(
  { status, code, retryAfter }: Failure,
  retries: number,
  random: () => number,
  now: () => number,
): number | undefined {
  if (status && !PASSING.includes(status) && code !== "idempotency_in_progress") return undefined;
  const told = retryAfter && (Number(retryAfter) * 1000 || Date.parse(retryAfter) - now());
  const wait = told || 300 * 2 ** retries * (0.5 + random());
  return wait <= LONGEST_WAIT_MS ? Math.max(0, wait) : undefined;
}
