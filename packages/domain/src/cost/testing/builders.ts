import type { CostInput, CostOverrides, SimulatedEmployer } from "../cost-input.js";
import type { CostSimulation } from "../cost-simulation.js";
import { simulateCost } from "../simulate-cost.js";

/** Two years from September 2026 in a small company, of someone who is 19 throughout the first. */
export const aSimulation = ({
  employer,
  ...overrides
}: Partial<Omit<CostInput, "employer">> & { employer?: Partial<SimulatedEmployer> } = {}): CostInput => ({
  birthDate: "2007-08-15",
  concludedOn: "2026-09-01",
  startsOn: "2026-09-01",
  durationMonths: 24,
  diplomaLevel: 6,
  ...overrides,
  employer: { headcount: 20, ...employer },
});

export function costOf(
  overrides: Parameters<typeof aSimulation>[0] = {},
  rows: CostOverrides = {},
): CostSimulation {
  const simulation = simulateCost(aSimulation(overrides), rows);
  if (!simulation.known) throw new Error(`The cost is not known: ${simulation.reason}`);
  return simulation;
}
