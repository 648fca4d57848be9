import type { ApplicationFormState, StepId } from "@alternance-kit/core/application-form-state";
import type { TemplateResult } from "lit";
import type { Language } from "../internal/language.js";
import type { ApplicationFormTexts } from "../locales/fr/application-form.js";

/** What comes once the form is touched: all beyond its first step. */
export interface Later {
  /** With what can be wrong there. */
  texts: ApplicationFormTexts;
  /** What stands under the heading of a step beyond the first. */
  show(): TemplateResult;
  /** The fields of a guardian, in the first step. */
  guardian(): TemplateResult;
  receipt(): TemplateResult;
  paste(event: ClipboardEvent): void;
}

/** What the form's template shows, and what a visitor can do with it. */
export interface ApplicationFormView {
  state: ApplicationFormState;
  texts: ApplicationFormTexts;
  language: Language;
  title: string;
  isSpontaneous: boolean;
  /** The page tells of the failure itself. */
  isSilenced: boolean;
  edit(event: Event): void;
  submit(event: SubmitEvent): void;
  /** To a step that was shown before. */
  goTo(step: StepId): void;
}

/** With what comes later, or without. */
export interface WholeFormView extends ApplicationFormView {
  later: Later | undefined;
  /** It did not come. */
  isLaterMissing: boolean;
  retry(): void;
}
