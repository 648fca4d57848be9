import type { DiplomaLevel } from "@alternance-kit/domain/diploma-levels";
import type { NewOffer } from "@alternance-kit/sdk/types";
import { pick } from "./pick.js";

type Some<T> = readonly [T, ...T[]];

/** Diplomas begin with the school year. */
const AUTUMN: Some<string> = [
  "2027-09-06",
  "2027-09-01",
  "2027-10-04",
  "2027-09-13",
  "2027-08-30",
  "2027-09-20",
  "2027-09-27",
];
/** Professional titles, a year or a little more, begin all year round. */
const ALL_YEAR: Some<string> = [
  "2027-01-04",
  "2027-09-06",
  "2027-03-01",
  "2027-07-05",
  "2027-02-01",
  "2027-10-04",
  "2027-05-03",
  "2027-06-07",
  "2027-04-05",
  "2027-09-20",
  "2027-03-15",
];

/** What centres usually do: a BTS keeps two days a week, an engineering school longer spells. */
const COURSES: Readonly<Record<DiplomaLevel, { months: Some<number>; rhythms: Some<NewOffer["rhythm"]> }>> = {
  3: { months: [12, 24], rhythms: ["1w_2w", "1w_1w"] },
  4: { months: [24, 12], rhythms: ["1w_2w", "2w_2w", "1w_1w"] },
  5: { months: [24, 12, 24, 18], rhythms: ["2d_3d", "1w_1w", "1w_2w", "1d_4d"] },
  6: { months: [12, 36, 24], rhythms: ["1w_3w", "2w_2w", "1w_1w", "1m_1m"] },
  7: { months: [24, 36, 12], rhythms: ["1w_3w", "1m_1m", "flexible", "2w_2w"] },
};

const DAY_MS = 86_400_000;
/** A company looks for its apprentice some weeks ahead. */
const AHEAD_DAYS = 28;
/** Whole weeks, so that a Monday stays a Monday. */
const YEAR_DAYS = 364;

/** The same day of the school year that comes: at least four weeks after `today`. Both are `YYYY-MM-DD`. */
export function inComingYear(date: string, today: string): string {
  const days = (Date.parse(today) - Date.parse(date)) / DAY_MS + AHEAD_DAYS;
  const years = Math.max(0, Math.ceil(days / YEAR_DAYS));
  return new Date(Date.parse(date) + years * YEAR_DAYS * DAY_MS).toISOString().slice(0, 10);
}

/** A start after `today`, a length and a rhythm that go with a diploma of this level. */
export function course(
  level: DiplomaLevel,
  rank: number,
  today: string,
): Pick<NewOffer, "startsOn" | "durationMonths" | "rhythm"> {
  const { months, rhythms } = COURSES[level];
  const durationMonths = pick(months, rank);
  const isTitle = level < 7 && durationMonths <= 18;
  return {
    startsOn: inComingYear(pick(isTitle ? ALL_YEAR : AUTUMN, rank), today),
    durationMonths,
    rhythm: pick(rhythms, rank),
  };
}
