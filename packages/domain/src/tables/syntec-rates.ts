import type { ApprenticeBracket, YearlyPercent } from "./apprentice-rates.js";
import type { Dated } from "./dated.js";

/** Bureaux d'études techniques, ingénieurs-conseils, sociétés de conseils: most companies that work in IT. */
export const SYNTEC_IDCC = "1486";

export interface SyntecRatesRow extends Dated {
  /** For whom prepares level 5 or 6 (once III and II), and level 7 (once I). The agreement says nothing of levels 3 and 4. */
  percent: Readonly<Record<"5_6" | "7", Readonly<Record<ApprenticeBracket, YearlyPercent>>>>;
  /** Under 18 the agreement has one column for every level. */
  percentUnder18: YearlyPercent;
}

const from21 = (...percent: YearlyPercent) => ({ "21_25": percent, "26_plus": percent });
const percentUnder18 = [33, 43, 58] as const;

/** Percent of the SMIC under 21; from 21 on, of the conventional minimum, or of the SMIC when that is higher. */
export const SYNTEC_RATES: readonly SyntecRatesRow[] = [
  {
    validFrom: "2012-01-01",
    validTo: null,
    source: "Syntec, accord du 28 juin 2011, art. 1",
    checkedOn: "2026-11-22",
    percentUnder18,
    percent: {
      "5_6": { under_18: percentUnder18, "18_20": [43, 53, 68], ...from21(55, 65, 80) },
      "7": { under_18: percentUnder18, "18_20": [48, 58, 70], ...from21(65, 75, 80) },
    },
  },
];
