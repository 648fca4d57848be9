import type { QuestionSet } from "@alternance-kit/domain/questions";
import type { ApplicationErrors, ApplicationUse, StepId } from "./application-form.state.js";

/** The steps of a form, in their order. */
export const stepsOf = (
  use: ApplicationUse,
  questions: QuestionSet | null | undefined,
): readonly StepId[] => [
  "identity",
  ...(use.kind === "spontaneous" ? (["wishes"] as const) : []),
  "documents",
  ...(questions && Object.keys(questions.schema.properties).length ? (["questions"] as const) : []),
  "summary",
];

const STEP_OF: Readonly<Record<string, StepId>> = {
  wishes: "wishes",
  message: "documents",
  cv: "documents",
  document: "documents",
  answers: "questions",
  consents: "summary",
};

/** Where a field is asked for. */
export const stepOf = (field: string): StepId => STEP_OF[field.replace(/\..*/, "")] ?? "identity";

/** The errors that are not one step's. */
export const elsewhere = (errors: ApplicationErrors, step: StepId): ApplicationErrors =>
  Object.fromEntries(Object.entries(errors).filter(([field]) => stepOf(field) !== step));
