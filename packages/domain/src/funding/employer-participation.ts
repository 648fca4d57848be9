import { percentOf } from "../money.js";
import type { ContractType } from "../pay/pay-input.js";
import type { DiplomaLevel } from "../reference/diploma-levels.js";
import { rowOn } from "../tables/dated.js";
import { EMPLOYER_PARTICIPATION, type EmployerParticipationRow } from "../tables/employer-participation.js";

export interface ParticipationInput {
  concludedOn: string;
  diplomaLevel: DiplomaLevel;
  contractType?: ContractType | undefined;
  /** The apprentice's contract with another employer was broken before this one (L6222-18-2). */
  followsBreach?: boolean | undefined;
}

export interface Participation {
  cents: number;
  source: string;
  checkedOn: string;
}

/**
 * What an employer pays its apprentice's training centre once for a contract that prepares level 6 or more, in cents;
 * undefined when nothing is due. The centre bills it after the first 45 days in the company.
 * `earlyBreachFundingCents`: what the OPCO pays for the days done, when the contract was broken within those 45 days.
 * @source R6332-25-1, R6332-25-2.
 */
export function employerParticipation(
  input: ParticipationInput,
  earlyBreachFundingCents?: number,
  overrides: readonly EmployerParticipationRow[] = [],
): Participation | undefined {
  const row = rowOn(EMPLOYER_PARTICIPATION, input.concludedOn, overrides);
  const isDue = row && input.contractType !== "professionalisation" && input.diplomaLevel >= row.fromLevel;
  return isDue
    ? { cents: centsOf(row, input, earlyBreachFundingCents), source: row.source, checkedOn: row.checkedOn }
    : undefined;
}

function centsOf(
  row: EmployerParticipationRow,
  { followsBreach }: ParticipationInput,
  earlyBreachFundingCents: number | undefined,
): number {
  if (earlyBreachFundingCents !== undefined) {
    return Math.min(row.cents, percentOf(earlyBreachFundingCents, row.earlyBreachPercent));
  }
  return followsBreach ? row.afterBreachCents : row.cents;
}
