import type { CostSimulation } from "@alternance-kit/sdk/types";

export type Line = CostSimulation["months"][number];
type Amount = keyof CostSimulation["totals"];

/** Whole months: where a year of the contract ends on the way, both parts are one bar, of the year that ends. */
export function monthsOf({ months, totals }: CostSimulation): Line[] {
  const whole: Line[] = [];
  for (const line of months) {
    const last = whole.at(-1);
    if (last?.month !== line.month) whole.push({ ...line });
    // Safe: the totals are of the amounts that a line has.
    else for (const amount of Object.keys(totals) as Amount[]) last[amount] += line[amount];
  }
  return whole;
}
