import type { ApplicationFormState } from "@alternance-kit/core/one-step-form-state";
import type { ApplicationFormTexts } from "../locales/fr/application-form.js";

/** What the form's template shows, and what a visitor can do with it. */
export interface ApplicationFormView {
  state: ApplicationFormState;
  texts: ApplicationFormTexts;
  /** The company the offer is of, where the page has said it. */
  company: string | undefined;
  /** The page tells of the failure itself. */
  isSilenced: boolean;
  edit(event: InputEvent): void;
  attach(event: Event): void;
  submit(event: SubmitEvent): void;
  cancel(): void;
}
