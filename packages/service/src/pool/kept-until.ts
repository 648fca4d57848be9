import { addMonths } from "@alternance-kit/domain/date";
import { parisDate } from "../paris-date.js";

/**
 * How long a profile is kept after its candidate's last contact.
 * @source CNIL, guide « Recrutement » of 2023-01-30: two years after the last contact at most, unless the person agreed to more; checked 2026-11-22.
 */
export const KEPT_MONTHS = 24;
/** How long before its end the candidate is asked whether to keep it. */
export const NOTICE_MONTHS = 1;

/** The day, in Paris, on which a profile is erased unless its candidate is in touch before. */
export const keptUntil = (lastContactAt: string): string =>
  addMonths(parisDate(new Date(lastContactAt)), KEPT_MONTHS);
