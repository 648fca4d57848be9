import { addMonths } from "@alternance-kit/domain/date";
import { DEFAULT_OFFER_MONTHS_OPEN } from "@alternance-kit/domain/offer";
import { parisDate } from "../paris-date.js";

/** When an offer published (or renewed) now leaves the boards: at the end of the day, two months on. */
export const defaultExpiry = (now: Date): string =>
  `${addMonths(parisDate(now), DEFAULT_OFFER_MONTHS_OPEN)}T23:59:59.000Z`;
