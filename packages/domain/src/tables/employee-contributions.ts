import type { Dated } from "./dated.js";

export interface EmployeeContributionsRow extends Dated {
  /** Pay up to this percent of the SMIC bears nothing. */
  exemptPercentOfSmic: number;
  /**
   * Taken from what exceeds it, in percent: 11.31 of contributions (old age 6.90 + 0.40, supplementary pension
   * 3.15 + 0.86) and 9.7 of CSG and CRDS. Medium confidence: the state's engine takes CSG on 98.25 % of the pay only.
   */
  percent: number;
}

const checkedOn = "2026-11-22";

/** What an apprentice pays, by the day the contract was concluded, whenever the pay is due. */
export const APPRENTICE_CONTRIBUTIONS: readonly EmployeeContributionsRow[] = [
  {
    validFrom: "2019-01-01",
    validTo: "2025-02-28",
    source: "L6243-2",
    checkedOn,
    exemptPercentOfSmic: 79,
    percent: 11.31,
  },
  {
    validFrom: "2025-03-01",
    validTo: null,
    source: "D6243-5",
    checkedOn,
    exemptPercentOfSmic: 50,
    percent: 21.01,
  },
];

/** In a contrat de professionnalisation nothing is exempt. */
export const PROFESSIONALISATION_CONTRIBUTIONS: readonly EmployeeContributionsRow[] = [
  {
    validFrom: "2019-01-01",
    validTo: null,
    source: "L242-1 CSS",
    checkedOn,
    exemptPercentOfSmic: 0,
    percent: 21.01,
  },
];
