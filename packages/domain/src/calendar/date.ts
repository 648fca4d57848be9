// Calendar dates are ISO 8601 strings, `YYYY-MM-DD`: they sort as text and carry no clock, so no time zone and no
// change of clocks can move them. Sums go through a count of days, in whole numbers.

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

export const yearOf = (date: string): number => Number(date.slice(0, 4));
/** 1 to 12. */
export const monthOf = (date: string): number => Number(date.slice(5, 7));
/** 1 to 31. */
export const dayOf = (date: string): number => Number(date.slice(8, 10));

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days a month has; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a text is a date that exists: `2026-02-30` is not one. */
export function isDate(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const month = monthOf(text);
  const day = dayOf(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(yearOf(text), month);
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** The ISO date of a year, a month (1 to 12) and a day. */
export const isoDate = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;

// The year is taken to begin in March, so that the leap day comes last: 365 days, and one more every fourth,
// not every hundredth, but every four hundredth year. A month's start is then 30.6 days after another's, rounded.
const DAYS_IN_400_YEARS = 146_097;

/** Days since 1 March of the year 0 (proleptic Gregorian calendar): only differences mean something. */
export function dayNumber(date: string): number {
  const month = monthOf(date);
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOf(date) - 1;
  return 365 * year + leapDays + dayOfYear;
}

/** The date of a {@link dayNumber}. */
export function dateOfDay(number: number): string {
  const era = Math.floor(number / DAYS_IN_400_YEARS);
  const dayOfEra = number - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return isoDate(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day);
}

/** The date `days` days later, or earlier when negative. */
export const addDays = (date: string, days: number): string => dateOfDay(dayNumber(date) + days);

/** Days from one date to another, both counted: a single day is 1. */
export const daysFromTo = (from: string, to: string): number => dayNumber(to) - dayNumber(from) + 1;

/** The same day `months` months later (or earlier); the last of the month where that day does not exist. */
export function addMonths(date: string, months: number): string {
  const count = monthNumber(date) + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return isoDate(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
}

/** Months since the year 0: only differences mean something. Takes `YYYY-MM` too. */
export const monthNumber = (date: string): number => yearOf(date) * 12 + monthOf(date) - 1;

/** Full years of age on a date. Someone born on 29 February gets older on 1 March, except in leap years. */
export function ageOn(birthDate: string, date: string): number {
  const years = yearOf(date) - yearOf(birthDate);
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
