import { addDays, addMonths, dayOf, daysInMonth, isoDate, monthNumber } from "../calendar/date.js";
import type { PayTerms } from "./pay-input.js";

/** Months of an apprenticeship beyond which only a disability's extension is left (L6222-7-1, R6222-46). */
const USUAL_LIMIT_MONTHS = 36;

/** Part of a contract in which the year and the reason of the rate stay the same. Both days are in it. */
export interface Span {
  from: string;
  to: string;
  contractYear: number;
  /** Year of the training cycle; in an extension, the last one before it. */
  trainingYear: number;
  extension: Extension | undefined;
}

/** Why days are beyond the training cycle or the contract first agreed. */
export type Extension = "exam_failure" | "disability" | "beyond_cycle";

/** Days of one calendar month. */
export interface MonthPart {
  monthNumber: number;
  from: string;
  to: string;
  days: number;
  daysInMonth: number;
}

/** The last day of a contract, its extension included. */
export const lastDayOf = (terms: PayTerms): string =>
  addDays(addMonths(terms.startsOn, terms.durationMonths + (terms.extension?.months ?? 0)), -1);

/** Months of the training cycle that count as done when the contract begins. */
export function monthsDone({ cycleMonths, durationMonths, firstTrainingYear = 1 }: PayTerms): number {
  return Math.max((firstTrainingYear - 1) * 12, (cycleMonths ?? 0) - durationMonths);
}

/** A contract cut where a contract year, a training year or an extension begins. */
export function spansOf(terms: PayTerms): Span[] {
  const total = terms.durationMonths + (terms.extension?.months ?? 0);
  const done = monthsDone(terms);
  const isFourthYear = terms.isDisabledWorker === true && terms.contractType !== "professionalisation";
  const ordinary = isFourthYear ? Math.min(terms.durationMonths, USUAL_LIMIT_MONTHS) : terms.durationMonths;

  const cuts = new Set([0, ordinary]);
  for (let months = 12; months < total; months += 12) cuts.add(months);
  for (let months = 12 - (done % 12); months < total; months += 12) cuts.add(months);
  const starts = [...cuts].filter((months) => months < total).sort((a, b) => a - b);

  const cycleYears = terms.cycleMonths === undefined ? Infinity : Math.ceil(terms.cycleMonths / 12);

  return starts.map((months, index) => {
    const year = Math.floor((done + Math.min(months, ordinary - 1)) / 12) + 1;
    const beyond = year > cycleYears ? "beyond_cycle" : undefined;
    return {
      from: addMonths(terms.startsOn, months),
      to: addDays(addMonths(terms.startsOn, starts[index + 1] ?? total), -1),
      contractYear: Math.floor(months / 12) + 1,
      trainingYear: Math.min(year, cycleYears),
      extension: months < ordinary ? beyond : (terms.extension?.reason ?? "disability"),
    };
  });
}

/** A stretch of days cut by calendar month. */
export function monthsOf({ from, to }: { from: string; to: string }): MonthPart[] {
  const parts: MonthPart[] = [];
  const lastMonth = monthNumber(to);
  let first = dayOf(from);
  for (let number = monthNumber(from); number <= lastMonth; number++) {
    const year = Math.floor(number / 12);
    const month = (number % 12) + 1;
    const length = daysInMonth(year, month);
    const last = number === lastMonth ? dayOf(to) : length;
    parts.push({
      monthNumber: number,
      from: isoDate(year, month, first),
      to: isoDate(year, month, last),
      days: last - first + 1,
      daysInMonth: length,
    });
    first = 1;
  }
  return parts;
}
