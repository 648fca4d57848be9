import type { QuestionSet } from "@alternance-kit/domain/questions";
import type { Store } from "../store.js";
import type { ApplicationFormOptions } from "./application-form.port.js";
import type { ApplicationEntries, ApplicationErrors, ApplicationFormState } from "./application-form.state.js";

/** What the first step, which a page loads with the form, gives to what comes when the form is touched. */
export interface Ground {
  store: Store<ApplicationFormState>;
  options: ApplicationFormOptions;
  /** The form before anyone has touched it. */
  blank: ApplicationEntries;
  /** What the state holds whatever the form is up to. */
  entries(): ApplicationEntries;
  ask(questions: QuestionSet | null): void;
  /** Tells what is wrong, at the first step that something is wrong with. */
  tell(errors: ApplicationErrors): void;
}
