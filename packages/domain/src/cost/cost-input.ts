import type { FundingInput, FundingOverrides } from "../funding/training-funding.js";
import type { PayInput, PayOverrides } from "../pay/pay-input.js";
import type { EmployeeContributionsRow } from "../tables/employee-contributions.js";
import type { EmployerAidRow } from "../tables/employer-aid.js";
import type { EmployerContributionsRow } from "../tables/employer-contributions.js";

/** Who signs the contract. */
export interface SimulatedEmployer {
  /**
   * Yearly mean of employees (CSS L130-1), 0 for a first one. Of an employers' group: the headcount of the member the
   * apprentice works for, whose rights the group takes (L1253-24, D1253-51).
   */
  headcount: number;
  /** Four digits. Of an employers' group: the group's own agreement. */
  idcc?: string | undefined;
  /** From 250 employees on, whether the quota of apprentices is reached or promised. */
  quotaMet?: boolean | undefined;
  isEmployersGroup?: boolean | undefined;
}

/** What a simulation is asked: the contract, the apprentice's birth date, the employer, and what is known of the school. */
export interface CostInput extends Omit<PayInput, "idcc"> {
  /** The day the contract is signed: aid, exemptions and funding go by it. ISO date. */
  concludedOn: string;
  employer: SimulatedEmployer;
  npecAnnualCents?: FundingInput["npecAnnualCents"];
  isNewCertification?: FundingInput["isNewCertification"];
  distanceShare?: FundingInput["distanceShare"];
  disabilitySupplementCents?: FundingInput["disabilitySupplementCents"];
  followsBreach?: FundingInput["followsBreach"];
  /** What the school asks of the employer beyond what the OPCO pays, for the whole contract, in cents; 0 unless said. */
  schoolChargeCents?: number | undefined;
}

/** Rows that win over this package's tables, table by table. */
export interface CostOverrides extends PayOverrides, FundingOverrides {
  employerAid?: readonly EmployerAidRow[] | undefined;
  employeeContributions?: readonly EmployeeContributionsRow[] | undefined;
  employerContributions?: readonly EmployerContributionsRow[] | undefined;
}
