import { once } from "../once.js";
import { createStore } from "../store.js";
import type { ApplicationForm, ApplicationFormOptions } from "./application-form.port.js";
import { blank as blankForm } from "./blank.js";
import type { Later } from "./later.js";

/**
 * The form as a page brings it: it keeps what is typed. What checks it, leads through the steps and sends comes over the network when the form
 * is touched, and does then what was asked of it before.
 */
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
    later = createLater({ store, options, blank });
    return later;
  });

  const prepare = (): Promise<void> => soon((it) => it.prepare());

  /** Does something now, or as soon as what does it has come. */
  async function soon(act: (it: Later) => unknown): Promise<void> {
    if (later) return void (await act(later));
    await bring().then(act, () => {});
  }

  /** Does something once what does it has come; that it did not is told. */
  async function reached<Answer>(act: (it: Later) => Promise<Answer>): Promise<Answer | undefined> {
    const it = await bring().catch(() => undefined);
    if (it) return act(it);
    if (!isDisposed) set({ ...get(), status: "failed", code: "unreachable" });
    return undefined;
  }

  if (drafts?.read()) prepare();

  return {
    get,
    subscribe,
    prepare,
    async next() {
      return (await reached((it) => it.next())) ?? false;
    },
    submit: () => reached((it) => it.submit()),

    edit(change) {
      if (later) later.edit(change);
      else set({ ...get(), values: { ...get().values, ...change } });
      prepare();
    },
    wish: (change) => void soon((it) => it.wish(change)),
    answer: (name, value) => void soon((it) => it.answer(name, value)),
    agree: (purpose, isGiven) => void soon((it) => it.agree(purpose, isGiven)),
    attach: (kind, file) => void soon((it) => it.attach(kind, file)),
    ask: (questions) => void soon((it) => it.ask(questions)),
    keepDraft: (isKept) => void soon((it) => it.keepDraft(isKept)),

    // Before it has come there is no other step, and nothing to send.
    back: () => later?.back(),
    goTo: (step) => later?.goTo(step) ?? false,
    resume: async () => later?.resume(),
    cancel: () => later?.cancel(),

    dispose() {
      isDisposed = true;
      later?.dispose();
    },
  };
}
