import type { AskedQuestion } from "@alternance-kit/domain/answers";
import { visibleQuestions } from "@alternance-kit/domain/answers";
import type {
  ApplicationEntries,
  ApplicationField,
  ApplicationFields,
  StepId,
  WishesValues,
} from "./application-form.state.js";

/** One thing that the candidate said. */
export interface SummaryEntry {
  field: ApplicationField;
  value: string | number | boolean | readonly string[] | File;
  /** What was asked, where the offer's company asked it. */
  question?: AskedQuestion;
}

export interface SummarySection {
  step: StepId;
  entries: readonly SummaryEntry[];
}

/** What will be sent, step by step, without what was left empty; a step that nothing was said at has no entries. */
export const summarize = (form: ApplicationEntries): readonly SummarySection[] =>
  form.steps
    .filter((step) => step !== "summary")
    .map((step) => ({ step, entries: entriesOf(step, form).filter(({ value }) => says(value)) }));

function entriesOf(step: StepId, { values, files, questions }: ApplicationEntries): readonly SummaryEntry[] {
  const fields = (...names: (keyof ApplicationFields)[]): SummaryEntry[] =>
    names.map((field) => ({ field, value: values[field] }));
  switch (step) {
    case "identity":
      return [
        ...fields("firstName", "lastName", "email", "phone"),
        ...(values.isMinor ? fields("guardianFirstName", "guardianLastName", "guardianEmail") : []),
      ];
    case "wishes":
      return (Object.keys(values.wishes) as (keyof WishesValues)[]).map((name) => ({
        field: `wishes.${name}`,
        value: values.wishes[name],
      }));
    case "documents":
      return [
        ...(["cv", "document"] as const).map((field) => ({ field, value: files[field] ?? "" })),
        ...fields("message"),
      ];
    case "questions":
      return questions
        ? visibleQuestions(questions, values.answers).map((question) => ({
            field: `answers.${question.name}`,
            value: (question.kind === "file" ? files.answer : values.answers[question.name]) ?? "",
            question,
          }))
        : [];
    case "summary":
      return [];
    default:
      return step satisfies never;
  }
}

const says = (value: SummaryEntry["value"]): boolean => {
  if (Array.isArray(value)) return value.some(says);
  return typeof value === "string" ? value.trim() !== "" : true;
};
