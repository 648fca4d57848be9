/// <reference path="./jours-feries.d.ts" />
import joursFeries from "@socialgouv/jours-feries";

const NOON_MS = 12 * 3_600_000;
const pad = (value: number): string => String(value).padStart(2, "0");

/** Midnights of the machine's zone, an hour off where its clocks changed since Easter: at noon, the day is sure. */
const dayOf = (midnight: Date): string => {
  const noon = new Date(midnight.getTime() + NOON_MS);
  return `${noon.getFullYear()}-${pad(noon.getMonth() + 1)}-${pad(noon.getDate())}`;
};

const byYear = new Map<number, ReadonlySet<string>>();

/** Whether a day, `YYYY-MM-DD`, is a public holiday of metropolitan France (Code du travail, L3133-1); Alsace-Moselle has two more. */
export function isFrenchHoliday(date: string): boolean {
  const year = Number(date.slice(0, 4));
  const known = byYear.get(year);
  if (known) return known.has(date);
  const days = new Set(Object.values(joursFeries(year)).map(dayOf));
  byYear.set(year, days);
  return days.has(date);
}
