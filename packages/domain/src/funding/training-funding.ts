import { daysFromTo } from "../calendar/date.js";
import { percentOf } from "../money.js";
import type { PayTerms } from "../pay/pay-input.js";
import { lastDayOf } from "../pay/spans.js";
import { rowOn, type Unknown, unknown } from "../tables/dated.js";
import type { EmployerParticipationRow } from "../tables/employer-participation.js";
import { LAUNCH_FUNDING, type LaunchFundingRow } from "../tables/launch-funding.js";
import { TRAINING_FUNDING, type TrainingFundingRow } from "../tables/training-funding.js";
import { employerParticipation, type ParticipationInput } from "./employer-participation.js";

export type FundingInput = Pick<PayTerms, "startsOn" | "durationMonths" | "extension"> &
  ParticipationInput & {
    /**
     * The level of funding (NPEC) of the certification for the employer's branch, a year, in cents: as published by
     * France compétences, imported or typed. This package holds none, and makes none up.
     */
    npecAnnualCents?: number | undefined;
    /** The certification is too new to have a level: the launch amount is then what the OPCO pays. */
    isNewCertification?: boolean | undefined;
    /** Share of teaching at a distance, 0 to 1. */
    distanceShare?: number | undefined;
    /** What the OPCO adds a year for a disabled apprentice, in cents, after an assessment of needs. */
    disabilitySupplementCents?: number | undefined;
    /** The contract was broken: its last day, and whether that was within the first 45 days in the company. */
    breach?: { on: string; isWithin45Days: boolean } | undefined;
  };

export interface FundingPlan {
  /** Where the year's amount comes from: the value given, or the launch amount of the level, an estimate made good later. */
  basis: "given" | "launch_amount";
  /** A year, after the cut for distance and the supplement for a disability; cents. */
  annualCents: number;
  /** First and last day paid for, and how many there are. */
  from: string;
  to: string;
  days: number;
  /** The contract was broken: what had been advanced is to be set against the whole. */
  isBroken: boolean;
  /** `annualCents` × days / 365, the employer's participation included. */
  totalCents: number;
  /** The employer's part of it; the OPCO pays the rest. */
  participationCents: number;
  opcoCents: number;
  source: string;
  checkedOn: string;
}

export type Funding =
  | ({ known: true } & FundingPlan)
  | Unknown<"funding_before_tables" | "funding_of_professionalisation">
  | (Unknown<"npec_not_given"> & {
      /** What it would be at the launch amount of the level: an order of magnitude, to be shown as an estimate. */
      estimate: FundingPlan;
    });

export interface FundingOverrides {
  trainingFunding?: readonly TrainingFundingRow[] | undefined;
  launchFunding?: readonly LaunchFundingRow[] | undefined;
  employerParticipation?: readonly EmployerParticipationRow[] | undefined;
}

/**
 * What the OPCO pays the training centre for an apprenticeship; `fundingPayments` says when.
 * @source L6332-14, R6332-25, D6332-80, D6332-82, D6332-82-1; the level is that of the day the contract was concluded.
 */
export function trainingFunding(input: FundingInput, overrides: FundingOverrides = {}): Funding {
  if (input.contractType === "professionalisation") return unknown("funding_of_professionalisation");
  const row = rowOn(TRAINING_FUNDING, input.concludedOn, overrides.trainingFunding);
  const launch = rowOn(LAUNCH_FUNDING, input.concludedOn, overrides.launchFunding);
  if (!row || !launch) return unknown("funding_before_tables");

  const { startsOn: from, breach, npecAnnualCents, diplomaLevel } = input;
  const cited = npecAnnualCents === undefined ? launch : row;
  const annualCents = modulated(npecAnnualCents ?? launch.annualCents[diplomaLevel], input, row);
  const to = breach?.on ?? lastDayOf(input);
  const days = daysFromTo(from, to);
  const totalCents = fundingOfDays(annualCents, days);
  const earlyBreachCents = breach?.isWithin45Days ? totalCents : undefined;
  const participation = employerParticipation(input, earlyBreachCents, overrides.employerParticipation);
  const participationCents = participation?.cents ?? 0;
  const plan: FundingPlan = {
    basis: npecAnnualCents === undefined ? "launch_amount" : "given",
    annualCents,
    from,
    to,
    days,
    isBroken: breach !== undefined,
    totalCents,
    participationCents,
    opcoCents: Math.max(0, totalCents - participationCents),
    source: cited.source,
    checkedOn: cited.checkedOn,
  };
  return plan.basis === "given" || input.isNewCertification
    ? { known: true, ...plan }
    : { ...unknown("npec_not_given"), estimate: plan };
}

/** A year's amount for some days, in cents: to the day, a year being 365 of them (R6332-25, III). */
export const fundingOfDays = (annualCents: number, days: number): number =>
  Math.round((annualCents * days) / 365);

/** The level, less a fifth when at least 80 % is taught at a distance (never under 4,000 € for that reason), and the supplement. */
function modulated(levelCents: number, input: FundingInput, row: TrainingFundingRow): number {
  const isDistant = (input.distanceShare ?? 0) >= row.distanceFromShare;
  const cut = levelCents - percentOf(levelCents, row.distanceCutPercent);
  const afterCut = isDistant ? Math.max(cut, Math.min(levelCents, row.distanceFloorCents)) : levelCents;
  return afterCut + Math.min(input.disabilitySupplementCents ?? 0, row.disabilitySupplementMaxCents);
}
