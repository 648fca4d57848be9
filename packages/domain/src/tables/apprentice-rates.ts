import type { Dated } from "./dated.js";

/** An apprentice's age, as the tables part it. It changes on the 1st of the month after the birthday (D6222-31). */
export type ApprenticeBracket = "under_18" | "18_20" | "21_25" | "26_plus";

/** Percent of the base in the first, second and third year of the training cycle. */
export type YearlyPercent = readonly [number, number, number];

export interface ApprenticeRatesRow extends Dated {
  percent: Readonly<Record<ApprenticeBracket, YearlyPercent>>;
}

/**
 * The least an apprentice is paid, in percent of the SMIC; from 21 on, of the job's conventional minimum when that is
 * higher. For contracts concluded since 2019. Under 16: as at 16 (D6222-27).
 */
export const APPRENTICE_RATES: readonly ApprenticeRatesRow[] = [
  {
    validFrom: "2019-01-01",
    validTo: null,
    source: "D6222-26",
    checkedOn: "2026-11-22",
    percent: {
      under_18: [27, 39, 55],
      "18_20": [43, 51, 67],
      "21_25": [53, 61, 78],
      "26_plus": [100, 100, 100],
    },
  },
];

/** Points added when the same level is prepared again within a year (D6222-30) or a disability prolongs the contract (R6222-48). */
export const ADDED_POINTS = 15;
