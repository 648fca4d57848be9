import type { ContractType } from "../pay/pay-input.js";
import type { DiplomaLevel } from "../reference/diploma-levels.js";
import { rowOn, type Unknown, unknown } from "../tables/dated.js";
import { type AidAmounts, EMPLOYER_AID, type EmployerAidRow, UNIQUE_AID } from "../tables/employer-aid.js";

/** From this headcount on (yearly mean, CSS L130-1), the aid supposes a quota of apprentices. */
const LARGE_FROM = 250;

export interface AidInput {
  concludedOn: string;
  startsOn: string;
  diplomaLevel: DiplomaLevel;
  contractType?: ContractType | undefined;
  isDisabledWorker?: boolean | undefined;
  /** Of the employer; for an employers' group, of the member the apprentice works for (L1253-24, D1253-51). */
  headcount: number;
  /** From 250 employees on: 5 % of apprentices and the like, or 3 % and a tenth more than the year before, reached or promised. */
  quotaMet?: boolean | undefined;
}

export type EmployerAid =
  | {
      known: true;
      /** The most for the first year, in cents; 0 when nothing is due. */
      maxCents: number;
      /** What a quota not met takes away, in cents. */
      withQuotaCents: number;
      source: string;
      checkedOn: string;
    }
  | Unknown<"aid_before_tables" | "aid_of_professionalisation">
  | (Unknown<"aid_not_decided"> & {
      /** What the Code alone would give, were it not changed. */
      ifCodeUnchangedCents: number;
    });

/**
 * What the state pays for the first year of an apprenticeship, by the day the contract was concluded.
 * The contract must reach the OPCO within six months, and the same apprentice not have been aided for the same diploma.
 * From 2027 on nothing is decided: unknown, unless an operator's row says it.
 * @source D6243-1 to D6243-4, Décret 2025-174, Décret 2026-168.
 */
export function employerAid(input: AidInput, overrides: readonly EmployerAidRow[] = []): EmployerAid {
  if (input.contractType === "professionalisation") return unknown("aid_of_professionalisation");
  const row = rowOn(EMPLOYER_AID, input.concludedOn, overrides);
  if (!row) return unknown("aid_before_tables");
  if (row.amounts === "unknown") {
    const { maxCents } = aidOf(UNIQUE_AID.amounts, input);
    return { ...unknown("aid_not_decided"), ifCodeUnchangedCents: maxCents };
  }
  const startsTooLate = row.startsBefore !== undefined && input.startsOn >= row.startsBefore;
  const { amounts, source } = startsTooLate ? UNIQUE_AID : row;
  return { known: true, ...aidOf(amounts, input), source, checkedOn: row.checkedOn };
}

function aidOf(amounts: AidAmounts, { headcount, diplomaLevel, isDisabledWorker, quotaMet }: AidInput) {
  const isLarge = headcount >= LARGE_FROM;
  const disabled = isDisabledWorker ? amounts.disabled : undefined;
  const withQuotaCents = (disabled ?? amounts)[isLarge ? "large" : "small"][diplomaLevel];
  const isRefused = isLarge && !disabled && !quotaMet;
  return { maxCents: isRefused ? 0 : withQuotaCents, withQuotaCents };
}
