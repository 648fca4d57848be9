import { simulateCost } from "@alternance-kit/domain/cost";
import type { CostOverrides } from "@alternance-kit/domain/cost-input";
import { trimmed } from "../field-errors.js";
import { createStore, type Readable } from "../store.js";
import { appraise, type Simulate } from "./appraise.js";
import type { CostSimulatorState, SimulatorValues } from "./cost-simulator.state.js";

export interface CostSimulatorOptions {
  /** The day it is, where the contract is signed; ISO date. */
  today: string;
  /** Rows that win over the tables of this version: an amount decided since, with its own source and date. */
  overrides?: CostOverrides | undefined;
  /** What the fields say to begin with. */
  initial?: Partial<SimulatorValues> | undefined;
  /** Stands in for the reckoning. */
  simulate?: Simulate | undefined;
}

/** Reckons at every edit, at once and on the spot: nothing is sent anywhere. */
export interface CostSimulator extends Readable<CostSimulatorState> {
  /** Takes what was typed. */
  edit(change: Partial<SimulatorValues>): void;
  /** Nothing runs by itself; here so that every store is let go of alike. */
  dispose(): void;
}

const EMPTY: SimulatorValues = {
  birthDate: "",
  diplomaLevel: "",
  startsOn: "",
  durationMonths: "",
  headcount: "",
  concludedOn: "",
  idcc: "",
  coefficient: "",
  firstTrainingYear: "",
  isDisabledWorker: "",
  quotaMet: "",
  isEmployersGroup: "",
  npecAnnual: "",
  schoolCharge: "",
  distanceShare: "",
};

export function createCostSimulator(options: CostSimulatorOptions): CostSimulator {
  const { today, overrides, initial } = options;
  const simulate = options.simulate ?? ((input) => simulateCost(input, overrides));
  const stateOf = (values: SimulatorValues) => ({ ...appraise(trimmed(values), today, simulate), values });
  const { get, set, subscribe } = createStore<CostSimulatorState>(stateOf({ ...EMPTY, ...initial }));
  return {
    get,
    subscribe,
    edit: (change) => set(stateOf({ ...get().values, ...change })),
    dispose: () => {},
  };
}
