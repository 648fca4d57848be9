import { percentOf } from "../money.js";
import type { EmployeeContributionsRow } from "../tables/employee-contributions.js";

/**
 * What is left of a gross pay, in cents, before income tax (of which an apprentice is free up to a year's SMIC).
 * `smicCents` is the SMIC of the days that are paid: of a part of the month, its part.
 * Approximate to 0.2 % of the pay; an employee's share of a health cover is not taken off.
 * @source L6243-2, D6243-5; CSS L136-1-1.
 */
export function netPay(
  { grossCents, smicCents }: { grossCents: number; smicCents: number },
  row: Pick<EmployeeContributionsRow, "exemptPercentOfSmic" | "percent">,
): number {
  const exempt = percentOf(smicCents, row.exemptPercentOfSmic);
  return grossCents - percentOf(Math.max(0, grossCents - exempt), row.percent);
}
