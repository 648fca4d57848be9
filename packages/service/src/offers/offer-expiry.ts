import { addMonths } from "@alternance-kit/domain/date";
import { DEFAULT_OFFER_MONTHS_OPEN } from "@alternance-kit/domain/offer";
import { MAX_OFFER_MONTHS_OPEN } from "@alternance-kit/domain/offer-transition";
import { refuseField } from "../app-error.js";
import { parisDate } from "../paris-date.js";

const endOfDayIn = (months: number, now: Date): string =>
  `${addMonths(parisDate(now), months)}T23:59:59.000Z`;

/** When an offer published (or renewed) now leaves the boards unless its company says: at the end of the day, two months on. */
export const defaultExpiry = (now: Date): string => endOfDayIn(DEFAULT_OFFER_MONTHS_OPEN, now);

/** @throws {AppError} `validation_failed` when the end is not ahead, or is too far. */
export function requireExpiry(expiresAt: string, now: Date): string {
  const at = new Date(expiresAt).toISOString();
  if (at <= now.toISOString())
    throw refuseField("/expiresAt", "date_in_past", "Give an end that is later than now.");
  if (at > endOfDayIn(MAX_OFFER_MONTHS_OPEN, now))
    throw refuseField(
      "/expiresAt",
      "too_far_ahead",
      `Give an end at most ${MAX_OFFER_MONTHS_OPEN} months ahead: an offer is renewed as often as it must.`,
    );
  return at;
}
