import { checkSimulation, type SimulationIssue } from "@alternance-kit/domain/check-simulation";
import type { CostInput } from "@alternance-kit/domain/cost-input";
import type { CostSimulation } from "@alternance-kit/domain/cost-simulation";
import type { Unknown } from "@alternance-kit/domain/tables/dated";
import {
  type CostSimulatorState,
  QUESTIONS,
  type SimulatorErrors,
  type SimulatorField,
  type SimulatorValues,
} from "./cost-simulator.state.js";
import { firstYearPerMonthCents } from "./per-month.js";
import { readValues } from "./read-values.js";

export type Simulate = (input: CostInput) => CostSimulation | Unknown<"pay_before_tables">;

/** What the fields come to on a day. */
export function appraise(values: SimulatorValues, today: string, simulate: Simulate): CostSimulatorState {
  const input = readValues(values, today);
  const missing = QUESTIONS.filter((question) => !values[question]);
  const errors = errorsOf(checkSimulation(input, today), values);
  if (missing.length > 0 || Object.keys(errors).length > 0)
    return { status: "asking", values, missing, errors };
  const simulation = simulate(input);
  return simulation.known
    ? {
        status: "answered",
        values,
        input,
        simulation,
        firstYearPerMonthCents: firstYearPerMonthCents(simulation, input.durationMonths),
      }
    : { status: "unknown", values, reason: simulation.reason };
}

/** Fields whose names are not the rule's own. */
const FIELDS: Readonly<Record<string, SimulatorField>> = {
  "employer.headcount": "headcount",
  "employer.idcc": "idcc",
  npecAnnualCents: "npecAnnual",
  schoolChargeCents: "schoolCharge",
};

function errorsOf(issues: readonly SimulationIssue[], values: SimulatorValues): SimulatorErrors {
  const errors: Partial<Record<SimulatorField, SimulationIssue["code"]>> = {};
  for (const { path, code } of issues) {
    // Safe: the rule names no other path for what `readValues` gives it.
    const field = FIELDS[path] ?? (path as SimulatorField);
    if (values[field]) errors[field] ??= code;
  }
  return errors;
}
