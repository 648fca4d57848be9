import type { CostSimulation } from "@alternance-kit/domain/cost-simulation";

/**
 * What the first year comes to a month on average, in cents: all that is paid in it less the aid, over its months, of
 * which a contract of less than a year has fewer.
 */
export function firstYearPerMonthCents({ years }: CostSimulation, durationMonths: number): number {
  return Math.round((years[0]?.totalCents ?? 0) / Math.min(12, durationMonths));
}
