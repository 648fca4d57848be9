/**
 * Calendar dates as ISO 8601 strings (`2026-09-01`): no time, no zone. They compare correctly as strings.
 * Arithmetic goes through UTC, where every day has 24 hours; nothing here reads the machine's zone or clock.
 */

const DAY_MS = 86_400_000;

/** Whether a text is a date of the calendar: `2026-02-30` is not. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && toIsoDate(time) === text;
}

export const addDays = (date: string, days: number): string => toIsoDate(toTime(date) + days * DAY_MS);

/** The same day `months` later, or that month's last day when it has no such day (Code de procédure civile, art. 641). */
export function addMonths(date: string, months: number): string {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) - 1 + months; // Date.UTC carries what leaves the year.
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return toIsoDate(Date.UTC(year, month, Math.min(Number(date.slice(8, 10)), lastDay)));
}

/** Days from one date to another, the second not counted: a whole year is 365 or 366. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((toTime(to) - toTime(from)) / DAY_MS);

/** Full years lived on a day. Someone born on 29 February is a year older on 1 March of common years. */
export function ageOn(birthDate: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekday = (date: string): number => ((new Date(toTime(date)).getUTCDay() + 6) % 7) + 1;

const toTime = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const toIsoDate = (time: number): string => new Date(time).toISOString().slice(0, 10);
