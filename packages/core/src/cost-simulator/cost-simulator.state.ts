import type { SimulationIssueCode } from "@alternance-kit/domain/check-simulation";
import type { CostInput } from "@alternance-kit/domain/cost-input";
import type { CostSimulation } from "@alternance-kit/domain/cost-simulation";

/** The fields of the simulator, by the name their control carries; all as typed. A box ticked is `yes`. */
export interface SimulatorValues {
  birthDate: string;
  /** 3 to 7. */
  diplomaLevel: string;
  startsOn: string;
  durationMonths: string;
  headcount: string;
  /** The start unless said. */
  concludedOn: string;
  idcc: string;
  /** Of Syntec's grid. */
  coefficient: string;
  /** 1 unless said. */
  firstTrainingYear: string;
  isDisabledWorker: string;
  /** From 250 employees on. */
  quotaMet: string;
  isEmployersGroup: string;
  /** Euros a year. */
  npecAnnual: string;
  /** Euros for the whole contract. */
  schoolCharge: string;
  /** Percent. */
  distanceShare: string;
}
export type SimulatorField = keyof SimulatorValues;

/** What must be answered before there is a figure. */
export const QUESTIONS = ["birthDate", "diplomaLevel", "startsOn", "durationMonths", "headcount"] as const;
export type Question = (typeof QUESTIONS)[number];

/** What is wrong, by field; a field left empty is not wrong. */
export type SimulatorErrors = Readonly<Partial<Record<SimulatorField, SimulationIssueCode>>>;

export type CostSimulatorState = { values: Readonly<SimulatorValues> } & (
  | { status: "asking"; missing: readonly Question[]; errors: SimulatorErrors }
  | {
      status: "answered";
      input: CostInput;
      simulation: CostSimulation;
      /** What the first year comes to a month on average, in cents, aid taken off. */
      firstYearPerMonthCents: number;
    }
  /** All is answered, and the tables do not go back that far. */
  | { status: "unknown"; reason: "pay_before_tables" }
);
