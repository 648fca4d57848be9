import { hasErrors } from "../field-errors.js";
import type { Store } from "../store.js";
import type { ApplicationForm, ApplicationFormOptions } from "./application-form.port.js";
import type { ApplicationErrors, ApplicationFormState, StepId } from "./application-form.state.js";
import { createBringing } from "./bringing.js";
import { draftOf, restored } from "./draft.js";
import { createEntering } from "./entering.js";
import { createGround } from "./ground.js";
import { createSending } from "./sending.js";
import { stepErrors } from "./step-errors.js";

/** What checks the form, leads through its steps and sends it. */
export type Later = Omit<ApplicationForm, "get" | "subscribe">;

export interface LaterOptions {
  store: Store<ApplicationFormState>;
  options: ApplicationFormOptions;
  /** The form before anyone had touched it. */
  blank: ApplicationFormState;
}

export function createLater({ store, options, blank }: LaterOptions): Later {
  const ground = createGround(store, options);
  const { entries, isOpen, show, judge, tell, ask } = ground;
  const bringing = createBringing(ground);
  const { send, stop } = createSending(ground, bringing);
  const entering = createEntering(ground, () => {
    if (store.get().status === "editing") stop();
    saveDraft();
  });

  const errorsOf = (step: StepId): ApplicationErrors => stepErrors(step, entries());

  function saveDraft(): void {
    const { keepsDraft, values } = entries();
    if (keepsDraft) options.drafts?.write(draftOf(values));
  }

  function turnTo(step: StepId | undefined): boolean {
    if (!isOpen() || !step) return false;
    stop();
    show(step);
    return true;
  }

  const draft = restored(entries().values, blank.values, options.drafts?.read());
  if (draft) store.set({ ...store.get(), values: draft, keepsDraft: true });

  return {
    ...entering,
    prepare: bringing.prepare,
    ask,

    async next() {
      const { steps, step } = entries();
      return isOpen() && judge(step, errorsOf(step)) && turnTo(steps[steps.indexOf(step) + 1]);
    },

    back() {
      const { steps, step } = entries();
      turnTo(steps[steps.indexOf(step) - 1]);
    },

    goTo(step) {
      const { steps, reached } = entries();
      return turnTo(steps.slice(0, steps.indexOf(reached) + 1).find((shown) => shown === step));
    },

    async submit() {
      if (!isOpen()) return;
      const errors = Object.assign({}, ...entries().steps.map(errorsOf));
      if (hasErrors(errors)) tell(errors);
      else await send();
    },

    async resume() {
      if (store.get().status === "interrupted") await send();
    },

    cancel() {
      if (!["sending", "interrupted"].includes(store.get().status)) return;
      stop();
      show(entries().step);
    },

    keepDraft(keepsDraft) {
      if (!isOpen()) return;
      store.set({ ...store.get(), keepsDraft });
      if (keepsDraft) saveDraft();
      else options.drafts?.clear();
    },

    dispose() {
      stop();
      bringing.dispose();
    },
  };
}
