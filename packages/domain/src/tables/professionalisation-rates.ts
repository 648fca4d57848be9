import type { Dated } from "./dated.js";

export type ProfessionalisationBracket = "under_21" | "21_25" | "26_plus";

export interface ProfessionalisationRatesRow extends Dated {
  /** Percent of the SMIC, without and with a vocational qualification of level 4 or more. */
  percent: Readonly<Record<"under_21" | "21_25", readonly [number, number]>>;
  /** From 26 on: the SMIC, or this percent of the branch's minimum when that is more (D6325-18). */
  percentOfConventionalMinimum: number;
}

/** The least someone in a contrat de professionnalisation is paid. */
export const PROFESSIONALISATION_RATES: readonly ProfessionalisationRatesRow[] = [
  {
    validFrom: "2008-05-01",
    validTo: null,
    source: "D6325-15",
    checkedOn: "2026-11-22",
    percent: { under_21: [55, 65], "21_25": [70, 80] },
    percentOfConventionalMinimum: 85,
  },
];
