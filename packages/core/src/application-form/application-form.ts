import { hasErrors, without } from "../field-errors.js";
import { once } from "../once.js";
import { createStore } from "../store.js";
import type { ApplicationForm, ApplicationFormOptions } from "./application-form.port.js";
import type {
  ApplicationEntries,
  ApplicationErrors,
  ApplicationFormState,
  StepId,
} from "./application-form.state.js";
import { blank as blankForm } from "./blank.js";
import { identityErrors } from "./identity.js";
import type { Later } from "./later.js";
import { elsewhere, stepOf, stepsOf } from "./steps.js";

/** The first step, and the way through the others. What checks and sends those comes over the network when the form is touched. */
export function createApplicationForm(options: ApplicationFormOptions): ApplicationForm {
  const { use, drafts } = options;
  const blank = blankForm(use);
  const store = createStore(blank);
  const { get, set, subscribe } = store;
  let later: Later | undefined;
  let isDisposed = false;

  const bring = once(async () => {
    const { createLater } = await import("./later.js");
    if (isDisposed) throw new Error("The form is no longer there.");
    later = createLater({ store, options, blank, entries, ask, tell });
    return later;
  });

  const prepare = (): Promise<void> =>
    bring().then(
      (brought) => brought.prepare(),
      () => {},
    );

  const entries = (): ApplicationEntries => entriesOf(get());
  /** Whether the form takes anything: not on its way, and not at its end. */
  const isOpen = (): boolean => !["sending", "sent"].includes(get().status);
  const errorsNow = (): ApplicationErrors => {
    const state = get();
    return state.status === "editing" ? state.errors : {};
  };

  /** What is typed while the form is on its way is kept too, for the case that it has to be sent again. */
  function take(change: Partial<ApplicationEntries>, fields: readonly string[]): void {
    const state = get();
    if (state.status === "sent") return;
    if (state.status === "sending") {
      set({ ...state, ...change });
    } else {
      later?.stop();
      set({ ...entries(), ...change, status: "editing", errors: without(errorsNow(), fields) });
    }
    later?.saveDraft();
    prepare();
  }

  const enter = (change: Partial<ApplicationEntries["values"]>, fields: readonly string[]): void =>
    take({ values: { ...get().values, ...change } }, fields);

  function show(step: StepId, errors = errorsNow()): void {
    later?.stop();
    const { steps, reached } = get();
    const furthest = steps.indexOf(step) > steps.indexOf(reached) ? step : reached;
    set({ ...entries(), step, reached: furthest, status: "editing", errors });
  }

  function tell(errors: ApplicationErrors): void {
    const { steps, step } = get();
    const isWrong = (at: StepId) => Object.keys(errors).some((field) => stepOf(field) === at);
    show(steps.find(isWrong) ?? step, errors);
  }

  function ask(questions: ApplicationEntries["questions"]): void {
    const state = get();
    const steps = stepsOf(use, questions);
    const kept = (step: StepId): StepId => (steps.includes(step) ? step : "documents");
    if (state.status !== "sent")
      set({ ...state, questions, steps, step: kept(state.step), reached: kept(state.reached) });
  }

  /** What is wrong with a step, once what tells it is there. */
  const errorsOf = (step: StepId): ApplicationErrors =>
    step === "identity" ? identityErrors(get().values) : (later?.errorsOf(step) ?? {});

  /** Waits for what comes later; answers whether it did, and the form is still open. */
  async function hasLater(): Promise<boolean> {
    const came = await bring().then(
      () => true,
      () => false,
    );
    if (isDisposed || !isOpen()) return false;
    if (!came) set({ ...entries(), status: "failed", code: "unreachable" });
    return came;
  }

  /** Whether the form may leave a step; what is wrong with it is told. */
  function isRight(step: StepId): boolean {
    const found = errorsOf(step);
    show(step, { ...elsewhere(errorsNow(), step), ...found });
    return !hasErrors(found);
  }

  async function next(): Promise<boolean> {
    const { step } = get();
    if (!isOpen() || (step === "identity" && !isRight(step))) return false;
    if (!(await hasLater()) || get().step !== step || !isRight(step)) return false;
    const { steps } = get();
    const following = steps[steps.indexOf(step) + 1];
    if (following) show(following);
    return following !== undefined;
  }

  async function submit(): Promise<void> {
    if (!isOpen() || !(await hasLater())) return;
    const errors = Object.assign({}, ...get().steps.map(errorsOf));
    if (hasErrors(errors)) tell(errors);
    else await later?.send();
  }

  if (drafts?.read()) bring().catch(() => {});

  return {
    get,
    subscribe,
    prepare,
    next,
    submit,
    ask,

    edit: (change) => enter(change, Object.keys(change)),
    wish: (change) =>
      enter(
        { wishes: { ...get().values.wishes, ...change } },
        Object.keys(change).map((name) => `wishes.${name}`),
      ),
    answer(name, value) {
      const { [name]: _, ...others } = get().values.answers;
      enter({ answers: value === undefined ? others : { ...others, [name]: value } }, [`answers.${name}`]);
    },
    agree: (purpose, isGiven) =>
      enter({ consents: { ...get().values.consents, [purpose]: isGiven } }, [`consents.${purpose}`]),

    attach(kind, file) {
      take({ files: { ...get().files, [kind]: file } }, []);
      const state = get();
      const judged = later?.judge(kind);
      if (judged?.field && state.status === "editing")
        set({ ...state, errors: { ...without(state.errors, [judged.field]), ...judged.errors } });
    },

    back() {
      const { steps, step } = get();
      const before = steps[steps.indexOf(step) - 1];
      if (isOpen() && before) show(before);
    },

    goTo(step) {
      const { steps, reached } = get();
      const isReached = steps.includes(step) && steps.indexOf(step) <= steps.indexOf(reached);
      if (isOpen() && isReached) show(step);
      return isOpen() && isReached;
    },

    async resume() {
      if (get().status === "interrupted") await later?.send();
    },

    cancel() {
      if (["sending", "interrupted"].includes(get().status)) show(get().step);
    },

    keepDraft(keepsDraft) {
      if (!isOpen()) return;
      set({ ...get(), keepsDraft });
      if (keepsDraft) bring().then(
        (brought) => brought.saveDraft(),
        () => {},
      );
      else drafts?.clear();
    },

    dispose() {
      isDisposed = true;
      later?.dispose();
    },
  };
}

const entriesOf = ({
  steps,
  step,
  reached,
  questions,
  values,
  files,
  keepsDraft,
}: ApplicationFormState): ApplicationEntries => ({ steps, step, reached, questions, values, files, keepsDraft });
