import type { Dated } from "./dated.js";

export interface TrainingFundingRow extends Dated {
  /** From this share of teaching at a distance, the level is cut. */
  distanceFromShare: number;
  distanceCutPercent: number;
  /** The cut never takes the year below this. */
  distanceFloorCents: number;
  /** The most a year is raised for a disabled apprentice; the amount itself follows an assessment of needs. */
  disabilitySupplementMaxCents: number;
  /** Percent of a year's amount paid to the training centre at the start, in month 7 and in month 10; the rest is the balance. */
  instalments: { advance: number; month7: number; month10: number };
  /** The one advance of a contract shorter than a year. */
  shortContractAdvance: number;
}

/** How an OPCO pays a training centre, day by day, by the day the contract was concluded. Earlier contracts: not known here. */
export const TRAINING_FUNDING: readonly TrainingFundingRow[] = [
  {
    validFrom: "2025-07-01",
    validTo: null,
    source: "R6332-25",
    checkedOn: "2026-11-22",
    distanceFromShare: 0.8,
    distanceCutPercent: 20,
    distanceFloorCents: 400_000,
    disabilitySupplementMaxCents: 400_000,
    instalments: { advance: 40, month7: 30, month10: 20 },
    shortContractAdvance: 50,
  },
];
