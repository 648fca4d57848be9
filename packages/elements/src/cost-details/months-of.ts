import type { CostMonth } from "@alternance-kit/domain/cost-simulation";

/** One month of the chart, in cents. */
export interface MonthOfChart {
  month: string;
  contractYear: number;
  grossCents: number;
  contributionsCents: number;
  /** The employer's participation and the school's charge. */
  otherCents: number;
  aidCents: number;
  totalCents: number;
}

/** Whole months: where a year of the contract ends on the way, both parts are one bar, of the year that ends. */
export function monthsOf(lines: readonly CostMonth[]): MonthOfChart[] {
  const months = new Map<string, MonthOfChart>();
  for (const line of lines) {
    const before = months.get(line.month);
    months.set(line.month, {
      month: line.month,
      contractYear: before?.contractYear ?? line.contractYear,
      grossCents: (before?.grossCents ?? 0) + line.grossCents,
      contributionsCents: (before?.contributionsCents ?? 0) + line.employerContributionsCents,
      otherCents: (before?.otherCents ?? 0) + line.participationCents + line.schoolChargeCents,
      aidCents: (before?.aidCents ?? 0) + line.aidCents,
      totalCents: (before?.totalCents ?? 0) + line.totalCents,
    });
  }
  return [...months.values()];
}
