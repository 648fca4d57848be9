import type { CostSimulatorState, SimulatorErrors } from "@alternance-kit/core/cost-simulator-state";
import type { TemplateResult } from "lit";
import type { Language } from "../internal/language.js";
import type { CostSimulatorTexts } from "../locales/fr/cost-simulator.js";

/** Where what explains the figure stands: what it is made of, and its months, notes and sources. */
export type Details =
  | { status: "coming" }
  | { status: "failed" }
  | { status: "here"; result: TemplateResult; months: TemplateResult };

/** What the simulator's templates show, and what a visitor can do with it. */
export interface CostSimulatorView<State = CostSimulatorState> {
  /** The errors to show: those of a field being typed in wait until it is left. */
  state: State & { errors?: SimulatorErrors };
  texts: CostSimulatorTexts;
  language: Language;
  details: Details;
  /** The page tells of a failure itself. */
  isSilenced: boolean;
  edit(event: InputEvent): void;
  settle(event: Event): void;
  retryDetails(): void;
}

export type AnsweredView = CostSimulatorView<Extract<CostSimulatorState, { status: "answered" }>>;
