import { html, type TemplateResult } from "lit";
import type { ApplicationStepsView } from "./application-steps.view.js";
import { documents } from "./documents.template.js";
import { questions } from "./questions.template.js";
import { actions } from "./sending.template.js";
import { summary } from "./summary.template.js";

/** A step beyond the first, and what leads on from it. */
export const template = (view: ApplicationStepsView): TemplateResult => html`${step(view)} ${actions(view)}`;

function step(view: ApplicationStepsView): TemplateResult | undefined {
  switch (view.state.step) {
    case "identity":
      return undefined;
    case "wishes":
      return view.wishes?.show(view);
    case "documents":
      return documents(view);
    case "questions":
      return questions(view);
    case "summary":
      return summary(view);
    default:
      return view.state.step satisfies never;
  }
}
