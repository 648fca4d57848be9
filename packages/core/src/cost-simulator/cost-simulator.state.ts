import type { CostSimulation } from "@alternance-kit/sdk/types";
import type { FailureCode } from "../failure.js";
import type { FieldErrors } from "../field-errors.js";

/** What must be answered before there is a figure. */
export const QUESTIONS = ["birthDate", "diplomaLevel", "startsOn", "durationMonths", "headcount"] as const;
export type Question = (typeof QUESTIONS)[number];

/** The fields of the simulator, by the name their control carries: the service's own. */
export const FIELDS = [
  ...QUESTIONS,
  /** The start unless said. */
  "concludedOn",
  /** 1 unless said. */
  "firstTrainingYear",
  "idcc",
  /** Of Syntec's grid. */
  "coefficient",
  /** Typed in euros a year. */
  "npecAnnualCents",
  /** Typed in euros for the whole contract. */
  "schoolChargeCents",
  /** Typed in percent. */
  "distanceShare",
  "isDisabledWorker",
  /** From 250 employees on. */
  "quotaMet",
  "isEmployersGroup",
] as const;
export type SimulatorField = (typeof FIELDS)[number];

/** All as typed; a box ticked is `yes`. */
export type SimulatorValues = Record<SimulatorField, string>;

/** What is wrong, by field; a field left empty is not wrong. */
export type SimulatorErrors = FieldErrors<SimulatorField>;

/** What the answers come to. */
export interface Answer {
  simulation: CostSimulation;
  /** What the first year comes to a month on average, in cents, aid taken off. */
  firstYearPerMonthCents: number;
}

export type CostSimulatorState = { values: Readonly<SimulatorValues>; errors: SimulatorErrors } & (
  | { status: "asking"; missing: readonly Question[] }
  /** Nothing is missing and the service is asked; the answer before, if any, stays until the next one is here. */
  | { status: "reckoning"; answer: Answer | undefined }
  | { status: "answered"; answer: Answer }
  | { status: "failed"; failure: FailureCode }
);
