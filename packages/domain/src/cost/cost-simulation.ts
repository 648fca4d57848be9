import type { EmployerAid } from "../aid/employer-aid.js";
import type { Funding } from "../funding/training-funding.js";
import type { PayLine } from "../pay/pay-schedule.js";
import type { CostNote } from "./cost-note.js";

/** What an employer pays and gets over some time, in cents. */
export interface CostAmounts {
  grossCents: number;
  /** What the apprentice gets, before income tax. */
  netCents: number;
  employerContributionsCents: number;
  aidCents: number;
  /** The employer's part of the training's price, once for the contract. */
  participationCents: number;
  /** The school's remaining charge, spread by the day. */
  schoolChargeCents: number;
  /** Gross + contributions + participation + school charge − aid. */
  totalCents: number;
}

/** A calendar month, or its part in one year of the contract. */
export type CostMonth = Pick<
  PayLine,
  | "month"
  | "from"
  | "to"
  | "contractYear"
  | "trainingYear"
  | "ageBracket"
  | "rate"
  | "base"
  | "baseCents"
  | "legalRef"
> &
  CostAmounts;

export interface CostYear extends CostAmounts {
  contractYear: number;
  from: string;
  to: string;
}

/** A text the figures rest on. */
export interface CostSource {
  /** As the months cite it: `D6222-26`. */
  ref: string;
  checkedOn: string;
}

export interface CostSimulation {
  known: true;
  /** The day the oldest of the tables used was last compared with its source. */
  checkedOn: string;
  endsOn: string;
  months: CostMonth[];
  years: CostYear[];
  totals: CostAmounts;
  /** Unknown aid counts for nothing in the amounts, and a note says so. */
  aid: EmployerAid;
  funding: Funding;
  notes: CostNote[];
  sources: CostSource[];
}
