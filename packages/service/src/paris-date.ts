const PARIS = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Paris",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The calendar date in France at an instant, `YYYY-MM-DD`: the date that quotes, orders and invoices carry. */
export const parisDate = (at: Date): string => PARIS.format(at);

const PARIS_HOUR = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Paris",
  hour: "2-digit",
  hourCycle: "h23",
});

/** The hour in France at an instant, 0 to 23. */
export const parisHour = (at: Date): number => Number(PARIS_HOUR.format(at));
