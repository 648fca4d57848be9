import type { CostSimulationInput } from "@alternance-kit/sdk/types";
import {
  FIELDS,
  type SimulatorErrors,
  type SimulatorField,
  type SimulatorValues,
} from "./cost-simulator.state.js";

/** What one of the units that a field is typed in comes to in the service's, which its name tells; 0 for what is no number: a day, a code, a box. */
function unitOf(field: SimulatorField): number {
  if (/Date$|On$|^idcc|^is|Met$/.test(field)) return 0;
  if (field.endsWith("Cents")) return 100;
  return field === "distanceShare" ? 0.01 : 1;
}

/** What the service takes under `employer`. */
const OF_EMPLOYER: readonly SimulatorField[] = ["headcount", "idcc", "quotaMet", "isEmployersGroup"];

/** The fields as a simulation takes them, and those that are to be numbers and are not: all else is for the service to judge. */
export function readValues(values: SimulatorValues): { input: CostSimulationInput; errors: SimulatorErrors } {
  const errors: Partial<Record<SimulatorField, "not_whole_number">> = {};
  const employer: Record<string, unknown> = {};
  const input: Record<string, unknown> = { concludedOn: values.startsOn, employer };
  for (const field of FIELDS) {
    const typed = values[field].trim();
    const unit = unitOf(field);
    const value = unit ? numberOf(typed, unit) : typed === "yes" || typed;
    if (Number.isNaN(value)) errors[field] = "not_whole_number";
    if (typed) (OF_EMPLOYER.includes(field) ? employer : input)[field] = value;
  }
  // Safe: each field has the name and the kind that the service gives it; whether it can be, the service judges.
  return { input: input as CostSimulationInput, errors };
}

/** `7 500,50 €` is 7500.5; what is no number is `NaN`, as `7,500`, which an Englishman means otherwise than a Frenchman. */
function numberOf(typed: string, factor: number): number {
  const digits = typed.replace(/[\s€%]/g, "").replace(",", ".");
  return /^(-?\d+(\.\d\d?)?)?$/.test(digits) ? Math.round(Number(digits) * factor * 1e4) / 1e4 : Number.NaN;
}
