import type { DiplomaLevel } from "../reference/diploma-levels.js";
import type { ApprenticeRatesRow } from "../tables/apprentice-rates.js";
import type { ProfessionalisationRatesRow } from "../tables/professionalisation-rates.js";
import type { SmicRow } from "../tables/smic.js";
import type { SyntecGridRow } from "../tables/syntec-grid.js";
import type { SyntecRatesRow } from "../tables/syntec-rates.js";

/** A contrat d'apprentissage, or a contrat de professionnalisation. */
export type ContractType = "apprenticeship" | "professionalisation";

/** What a contract says that its least pay depends on, but for the birth date. Dates are ISO, `YYYY-MM-DD`. */
export interface PayTerms {
  startsOn: string;
  /** Whole months, without an extension. The contract ends the day before the same day of the month. */
  durationMonths: number;
  /** The level prepared. */
  diplomaLevel: DiplomaLevel;
  /** An apprenticeship unless said. */
  contractType?: ContractType | undefined;
  /** The year of the training cycle the contract begins in: 1 unless said, 2 for who enters in the second year. */
  firstTrainingYear?: number | undefined;
  /**
   * Length of the training cycle. When it is longer than the contract, the apprentice counts as having done the rest of
   * it (D6222-28-1); when it is shorter, the months beyond are paid as its last year (D6222-28-2).
   */
  cycleMonths?: number | undefined;
  /** Months added to the contract because an exam was failed (D6222-28) or for a disability (R6222-48). */
  extension?: { months: number; reason: "exam_failure" | "disability" } | undefined;
  /** Four digits, the employer's own: of an employers' group it is the group's (L1253-10). */
  idcc?: string | undefined;
  /** Coefficient of the job in Syntec's grid (IDCC 1486). The agreement ties none to a level: whoever writes the contract says it. */
  coefficient?: number | undefined;
  /** Gross monthly minimum of the job in another agreement, in cents. */
  conventionalMinimumCents?: number | undefined;
  /** Recognised as a disabled worker: months beyond the third year are then an extension for disability. */
  isDisabledWorker?: boolean | undefined;
  /** Prepares a licence professionnelle (D6222-32). */
  isProfessionalBachelor?: boolean | undefined;
  /** The diploma held, when it may call for 15 points more (D6222-30): same level, directly related, a year at most. */
  previousDiploma?:
    | {
        level: DiplomaLevel;
        isDirectlyRelated: boolean;
        /** Years of the cycle that led to it: they count as apprenticeship done. */
        cycleYears?: number | undefined;
      }
    | undefined;
  /** The apprenticeship contract before this one (D6222-29); amounts are gross, monthly, of its last year. */
  previousContract?:
    | { ledToDiploma: boolean; employer: "same"; paidCents: number }
    | { ledToDiploma: boolean; employer: "other"; claimableCents: number }
    | undefined;
  /** For a contrat de professionnalisation: holds a vocational qualification of level 4 or more. */
  holdsLevel4Qualification?: boolean | undefined;
}

export interface PayInput extends PayTerms {
  birthDate: string;
}

/** Rows that win over this package's tables: what was decided after it was published, or Mayotte's SMIC. */
export interface PayOverrides {
  smic?: readonly SmicRow[] | undefined;
  apprenticeRates?: readonly ApprenticeRatesRow[] | undefined;
  syntecRates?: readonly SyntecRatesRow[] | undefined;
  syntecGrid?: readonly SyntecGridRow[] | undefined;
  professionalisationRates?: readonly ProfessionalisationRatesRow[] | undefined;
}
