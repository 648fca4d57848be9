import type { Dated } from "./dated.js";

export interface EmployerParticipationRow extends Dated {
  /** Lowest level prepared for which the employer pays it. */
  fromLevel: number;
  /** Once for each contract. */
  cents: number;
  /** For the new employer of an apprentice whose earlier contract was broken. */
  afterBreachCents: number;
  /** Broken in the first 45 days in the company: this percent of what the OPCO pays, never more than `cents`. */
  earlyBreachPercent: number;
}

/** The employer's part of the training's price, by the day the contract was concluded. No size and no disability is exempt. */
export const EMPLOYER_PARTICIPATION: readonly EmployerParticipationRow[] = [
  {
    validFrom: "2025-07-01",
    validTo: null,
    source: "R6332-25-1",
    checkedOn: "2026-11-22",
    fromLevel: 6,
    cents: 75_000,
    afterBreachCents: 20_000,
    earlyBreachPercent: 50,
  },
];
