const PARIS = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Paris",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The calendar date in France at an instant, `YYYY-MM-DD`: the date that quotes, orders and invoices carry. */
export const parisDate = (at: Date): string => PARIS.format(at);
