import { addDays, addMonths } from "../calendar/date.js";
import type { CostAmounts, CostMonth, CostYear } from "./cost-simulation.js";

/** The sum of some months, amount by amount. */
export function totalOf(months: readonly CostAmounts[]): CostAmounts {
  const sum = (of: keyof CostAmounts) => months.reduce((cents, month) => cents + month[of], 0);
  return {
    grossCents: sum("grossCents"),
    netCents: sum("netCents"),
    employerContributionsCents: sum("employerContributionsCents"),
    aidCents: sum("aidCents"),
    participationCents: sum("participationCents"),
    schoolChargeCents: sum("schoolChargeCents"),
    totalCents: sum("totalCents"),
  };
}

/** The years of a contract, from one anniversary to the next; the last may be shorter. */
export function yearsOf(months: readonly CostMonth[], startsOn: string, endsOn: string): CostYear[] {
  const numbers = [...new Set(months.map(({ contractYear }) => contractYear))];
  return numbers.map((contractYear) => {
    const last = addDays(addMonths(startsOn, 12 * contractYear), -1);
    return {
      contractYear,
      from: addMonths(startsOn, 12 * (contractYear - 1)),
      to: last < endsOn ? last : endsOn,
      ...totalOf(months.filter((month) => month.contractYear === contractYear)),
    };
  });
}
