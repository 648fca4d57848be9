import type { ApplyButtonTexts } from "../fr/apply-button.js";
import { offerProblems } from "./offer-problems.js";

export const applyButton: ApplyButtonTexts = {
  ...offerProblems,
  apply: "Apply",
  applyTo: (title, company) => `Apply: ${title}, ${company}`,
  close: "Close",
  loadingForm: "Loading the form…",
  formFailed: "The form could not be loaded.",
};
