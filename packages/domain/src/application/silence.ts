import type { ApplicationStatus } from "./transition.js";

/** What is done of an application that its company leaves without an answer. */
export type SilenceStep =
  | { kind: "remind_company"; days: 7 | 14 }
  /** The candidate is told honestly that no answer came. */
  | { kind: "tell_candidate"; days: 21 };

/** After so many days of silence the candidate is told that no answer came. */
export const CANDIDATE_TOLD_AFTER_DAYS = 21;

const STEPS = [
  { kind: "remind_company", days: 7 },
  { kind: "remind_company", days: 14 },
  { kind: "tell_candidate", days: CANDIDATE_TOLD_AFTER_DAYS },
] as const satisfies readonly SilenceStep[];

const DAY_MS = 86_400_000;

/** The statuses in which it is the company's turn to speak. */
export const AWAITING_COMPANY = ["received", "screening"] as const satisfies readonly ApplicationStatus[];

/**
 * The last step that a silence has come to: `since` is when the application was received or last moved, both instants ISO 8601.
 * After a stop of the service the steps in between are passed over: nobody is reminded twice in a day.
 */
export const silenceStep = (since: string, now: string): SilenceStep | undefined =>
  STEPS.findLast(({ days }) => Date.parse(now) - Date.parse(since) >= days * DAY_MS);
