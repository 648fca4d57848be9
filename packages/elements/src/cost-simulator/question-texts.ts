import type { SimulatorField } from "@alternance-kit/core/cost-simulator-state";
import type { TextsByCode } from "../internal/problem-text.js";

type ByField<Text> = Readonly<Partial<Record<SimulatorField, Text>>>;

/** What some of the simulator's questions say. */
export interface QuestionTexts {
  /** In the order in which they are asked. */
  labels: ByField<string>;
  hints: ByField<string>;
  /** What each answer is called, the empty one first, where there are few. */
  choices: ByField<readonly (readonly [value: string, label: string])[]>;
  /** What is wrong with an answer. */
  errors: TextsByCode;
}
