import type { ApplicationFormTexts } from "../fr/application-form.js";
import { fields } from "./fields.js";
import { problems } from "./problems.js";

export const applicationForm: ApplicationFormTexts = {
  ...fields,
  title: "Apply",
  titleFor: (company) => `Apply to ${company}`,
  titleSpontaneous: "Spontaneous application",
  progress: "Steps",
  steps: {
    identity: "Your details",
    wishes: "What you look for",
    documents: "CV and message",
    questions: "Questions",
    summary: "Check and send",
  },
  stepOf: (step, count) => `step ${step} of ${count}`,
  isMinor: "I am under 18",
  next: "Continue",
  coming: "Loading…",
  retry: "Try again",
  problems,
};
