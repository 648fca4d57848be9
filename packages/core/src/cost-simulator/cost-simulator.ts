import type { Simulations } from "@alternance-kit/sdk/simulations";
import { type Delay, delayByTimer } from "../delay.js";
import { failureCode } from "../failure.js";
import { createStore, type Readable } from "../store.js";
import { createTurn } from "../turn.js";
import {
  type Answer,
  type CostSimulatorState,
  FIELDS,
  QUESTIONS,
  type SimulatorErrors,
  type SimulatorValues,
} from "./cost-simulator.state.js";
import { errorsOf } from "./errors-of.js";
import { readValues } from "./read-values.js";

/** Milliseconds without a keystroke before what the fields say is reckoned. */
export const TYPING_PAUSE_MS = 150;

export interface CostSimulatorOptions {
  simulations: Pick<Simulations, "cost">;
  /** What the fields say to begin with. */
  initial?: Partial<SimulatorValues> | undefined;
  /** The one language to have the notes in; both unless said. */
  lang?: (() => "fr" | "en") | undefined;
  delay?: Delay | undefined;
}

/** The promises tell when a verb is over, and never reject: what went wrong is in the state. */
export interface CostSimulator extends Readable<CostSimulatorState> {
  /** Reckons at once, if all questions are answered to begin with. */
  start(): Promise<void>;
  /** Takes what was typed; once the typing pauses, and if nothing is missing, it is reckoned. */
  edit(change: Partial<SimulatorValues>): void;
  /** Tries again what failed. */
  retry(): Promise<void>;
  /** Stops all that runs; the state changes no more by itself. */
  dispose(): void;
}

// Safe: one empty text for each field.
const EMPTY = Object.fromEntries(FIELDS.map((field) => [field, ""])) as SimulatorValues;

export function createCostSimulator({
  simulations,
  initial,
  lang,
  delay = delayByTimer,
}: CostSimulatorOptions): CostSimulator {
  const { get, set, subscribe } = createStore(stateOf({ ...EMPTY, ...initial }));
  const turn = createTurn();
  let stopWaiting = () => {};

  async function start(): Promise<void> {
    const { status, values } = get();
    if (status === "failed") set(stateOf(values));
    if (get().status !== "reckoning") return;
    const { input } = readValues(values);
    await turn.take(
      (signal) => simulations.cost(input, { signal, lang: lang?.() }),
      (simulation) => {
        // A contract of less than a year has fewer months in its first.
        const months = Math.min(12, input.durationMonths);
        const firstYearPerMonthCents = Math.round((simulation.years[0]?.totalCents ?? 0) / months);
        set({ values, errors: {}, status: "answered", answer: { simulation, firstYearPerMonthCents } });
      },
      (error) => {
        const errors = errorsOf(error);
        set(
          isEmpty(errors)
            ? { values, errors, status: "failed", failure: failureCode(error) }
            : { values, errors, status: "asking", missing: [] },
        );
      },
    );
  }

  function dispose(): void {
    stopWaiting();
    turn.end();
  }

  return {
    get,
    subscribe,
    start,
    retry: start,
    dispose,

    edit(change) {
      dispose();
      const state = get();
      const told = Object.entries(state.errors).filter(([field]) => !(field in change));
      const answer = "answer" in state ? state.answer : undefined;
      set(stateOf({ ...state.values, ...change }, Object.fromEntries(told), answer));
      stopWaiting = delay(start, TYPING_PAUSE_MS);
    },
  };
}

const isEmpty = (errors: SimulatorErrors): boolean => !Object.keys(errors).length;

/** Where what the fields say leads; `told` is what the service found wrong before. */
function stateOf(
  values: SimulatorValues,
  told: SimulatorErrors = {},
  answer: Answer | undefined = undefined,
): CostSimulatorState {
  const missing = QUESTIONS.filter((question) => !values[question].trim());
  const { errors } = readValues(values);
  const kept = { values, errors: { ...told, ...errors } };
  return missing.length || !isEmpty(errors)
    ? { ...kept, status: "asking", missing }
    : { ...kept, status: "reckoning", answer };
}
