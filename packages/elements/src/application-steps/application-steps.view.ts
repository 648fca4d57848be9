import type { FileKind, WishesValues } from "@alternance-kit/core/application-form-state";
import type { AnswerValue } from "@alternance-kit/domain/questions";
import type { TemplateResult } from "lit";
import type { ApplicationFormView } from "../application-form/application-form.view.js";
import type { ApplicationStepsTexts } from "../locales/fr/application-steps.js";
import type { ApplicationWishesTexts } from "../locales/fr/application-wishes.js";

/** What a spontaneous candidate looks for: the step, and how the summary says it. */
export interface WishesStep {
  texts: ApplicationWishesTexts;
  show(view: ApplicationStepsView): TemplateResult;
  textOf(name: keyof WishesValues, value: string | readonly string[]): string;
}

/** What the steps beyond the first show, and what a visitor can do there. */
export interface ApplicationStepsView extends ApplicationFormView {
  words: ApplicationStepsTexts;
  /** For spontaneous candidates alone. */
  wishes: WishesStep | undefined;
  /** The choice of a file, from a picker or dropped on it. */
  choose(kind: FileKind, event: Event): void;
  /** Takes a file away; the keyboard is then on its control, which has the name given. */
  remove(kind: FileKind, name: string): void;
  wish(change: Partial<WishesValues>): void;
  answer(name: string, value: AnswerValue | undefined): void;
  /** A consent, or the draft kept on the device: boxes are named after what they say. */
  agree(event: Event): void;
  back(): void;
  resume(): void;
  cancel(): void;
}
