import type { WishesValues } from "@alternance-kit/core/application-form-state";
import type { SummaryEntry } from "@alternance-kit/core/application-summary";
import { dayText } from "../internal/language.js";
import type { ApplicationStepsView } from "./application-steps.view.js";
import { numberText, titleOf } from "./questions.template.js";

/** What was said, under what it was asked as. */
export const summarized = (
  view: ApplicationStepsView,
  entry: SummaryEntry,
): readonly [name: string, value: string] => [nameOf(view, entry), saidIn(view, entry)];

function nameOf(view: ApplicationStepsView, { field, question }: SummaryEntry): string {
  if (question) return titleOf(view, question.question);
  const names: Readonly<Record<string, unknown>> = {
    ...view.texts,
    ...view.words,
    ...view.words.guardianFields,
    ...view.wishes?.texts,
  };
  return String(names[field]);
}

function saidIn(view: ApplicationStepsView, { field, value, question }: SummaryEntry): string {
  const { words, language, wishes } = view;
  if (value instanceof File) return `${value.name} (${words.size(value.size)})`;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number") return numberText(value, view);
  const [group, name] = field.split(".");
  // Safe: what stands behind the dot is the name of a wish.
  if (group === "wishes") return wishes?.textOf(name as keyof WishesValues, value) ?? "";
  if (question?.kind === "date" && typeof value === "string") return dayText(value, language);
  const choices =
    question?.kind === "choice"
      ? question.question.oneOf
      : question?.kind === "several"
        ? question.question.items.oneOf
        : [];
  const titled = (one: string) => {
    const choice = choices.find((known) => known.const === one);
    return choice ? titleOf(view, choice) : one;
  };
  return typeof value === "string" ? titled(value) : value.map(titled).join(", ");
}
