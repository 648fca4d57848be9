import type { TemplateResult } from "lit";
import { field, type ValuesView } from "./field.template.js";

/** Who fills in the form. */
export const personFields = (
  view: ValuesView<"firstName" | "lastName" | "email" | "phone">,
): TemplateResult[] => [
  field(view, "firstName", { autocomplete: "given-name" }),
  field(view, "lastName", { autocomplete: "family-name" }),
  field(view, "email", { type: "email", autocomplete: "email" }),
  field(view, "phone", { type: "tel", autocomplete: "tel", isOptional: true }),
];
