import type { QuestionSet } from "@alternance-kit/domain/questions";
import type { Store } from "../store.js";
import type { ApplicationFormOptions } from "./application-form.port.js";
import type {
  ApplicationEntries,
  ApplicationErrors,
  ApplicationFormState,
  StepId,
} from "./application-form.state.js";
import { elsewhere, stepOf, stepsOf } from "./steps.js";

/** What every part of the form stands on. */
export interface Ground {
  store: Store<ApplicationFormState>;
  options: ApplicationFormOptions;
  /** What the state holds whatever the form is up to. */
  entries(): ApplicationEntries;
  /** Whether the form takes anything: not on its way, and not at its end. */
  isOpen(): boolean;
  errors(): ApplicationErrors;
  /** Shows a step, with the errors that there are unless others are given. */
  show(step: StepId, errors?: ApplicationErrors): void;
  /** Tells what is wrong with a step; what is wrong with others stays. Answers whether nothing is. */
  judge(step: StepId, found: ApplicationErrors): boolean;
  /** Tells all that is wrong, at the first step that something is wrong with. */
  tell(errors: ApplicationErrors): void;
  ask(questions: QuestionSet | null): void;
}

export function createGround(store: Store<ApplicationFormState>, options: ApplicationFormOptions): Ground {
  const { get, set } = store;

  function entries(): ApplicationEntries {
    const { steps, step, reached, questions, values, files, keepsDraft } = get();
    return { steps, step, reached, questions, values, files, keepsDraft };
  }

  function errors(): ApplicationErrors {
    const state = get();
    return state.status === "editing" ? state.errors : {};
  }

  function show(step: StepId, told = errors()): void {
    const { steps, reached } = get();
    const furthest = steps.indexOf(step) > steps.indexOf(reached) ? step : reached;
    set({ ...entries(), step, reached: furthest, status: "editing", errors: told });
  }

  return {
    store,
    options,
    entries,
    errors,
    show,
    isOpen: () => !["sending", "sent"].includes(get().status),

    judge(step, found) {
      show(step, { ...elsewhere(errors(), step), ...found });
      return Object.keys(found).length === 0;
    },

    tell(all) {
      const { steps, step } = get();
      const isWrong = (at: StepId) => Object.keys(all).some((field) => stepOf(field) === at);
      show(steps.find(isWrong) ?? step, all);
    },

    ask(questions) {
      const state = get();
      const steps = stepsOf(options.use, questions);
      const kept = (step: StepId): StepId => (steps.includes(step) ? step : "documents");
      if (state.status !== "sent")
        set({ ...state, questions, steps, step: kept(state.step), reached: kept(state.reached) });
    },
  };
}
