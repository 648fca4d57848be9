import { addDays, dayNumber } from "../calendar/date.js";

/**
 * Whether a day counts as "ouvrable": Monday to Saturday, public holidays left out.
 * The holidays come from the caller, who knows the place (Alsace-Moselle and overseas have more).
 * @source Code du travail, L3133-1 for the holidays.
 */
export const isWorkingDay = (date: string, isHoliday: (date: string) => boolean): boolean =>
  !isSunday(date) && !isHoliday(date);

/**
 * The `count`th working day after `date`, which itself never counts: a contract that starts on a Monday
 * is to be sent by the Saturday when the week has no holiday (five working days, Code du travail, D6224-1).
 */
export function workingDayAfter(date: string, count: number, isHoliday: (date: string) => boolean): string {
  let day = date;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, isHoliday)) left--;
  }
  return day;
}

/** Day 4 of the count of days, 5 March of the year 0, was a Sunday. */
const isSunday = (date: string): boolean => dayNumber(date) % 7 === 4;
