import { isDate } from "../calendar/date.js";

/** How much a spontaneous candidate may wish for; the radius in kilometres. */
export const WISHES_LIMITS = { romeCodes: 5, links: 5, radiusKm: { min: 1, max: 200 } } as const;

/** When a contract could start: ISO dates, each left out where it does not matter. */
export interface StartWindow {
  startsAfter?: string | undefined;
  startsBefore?: string | undefined;
}

/** What is wrong with a window, by its member, if anything is. */
export function wrongStartWindow({
  startsAfter,
  startsBefore,
}: StartWindow): { field: keyof StartWindow; code: "date_malformed" | "ends_before_start" } | undefined {
  if (startsAfter && !isDate(startsAfter)) return { field: "startsAfter", code: "date_malformed" };
  if (startsBefore && !isDate(startsBefore)) return { field: "startsBefore", code: "date_malformed" };
  return startsAfter && startsBefore && startsBefore < startsAfter
    ? { field: "startsBefore", code: "ends_before_start" }
    : undefined;
}
