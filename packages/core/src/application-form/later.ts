import type { ApplicationErrors, FileKind, StepId } from "./application-form.state.js";
import { createBringing } from "./bringing.js";
import { draftOf, restored } from "./draft.js";
import type { Ground } from "./ground.js";
import { createSending } from "./sending.js";
import { fieldOfFile, fileErrors, stepErrors } from "./step-errors.js";

/** What the form needs beyond its first step: it comes when the form is touched. */
export interface Later {
  prepare(): Promise<void>;
  /** What is wrong with a step that comes after the first. */
  errorsOf(step: StepId): ApplicationErrors;
  /** What is wrong with a file that was just taken, and the field whose error it is. */
  judge(kind: FileKind): { field: string | undefined; errors: ApplicationErrors };
  send(): Promise<void>;
  /** Stops the sending, or the wait to go on. */
  stop(): void;
  /** Keeps what is typed, if the candidate wants it kept. */
  saveDraft(): void;
  dispose(): void;
}

export function createLater(ground: Ground): Later {
  const { store, options, blank, entries } = ground;
  const bringing = createBringing(ground);
  const { send, stop } = createSending(ground, bringing);

  function saveDraft(): void {
    const { keepsDraft, values } = entries();
    if (keepsDraft) options.drafts?.write(draftOf(values));
  }

  function restoreDraft(): void {
    const draft = options.drafts?.read();
    const state = store.get();
    if (!draft || state.keepsDraft) return;
    store.set({ ...state, values: restored(state.values, blank.values, draft), keepsDraft: true });
  }

  restoreDraft();
  saveDraft();

  return {
    prepare: bringing.prepare,
    errorsOf: (step) => stepErrors(step, entries()),
    judge: (kind) => ({
      field: fieldOfFile(kind, entries().questions),
      errors: fileErrors(entries(), [kind]),
    }),
    send,
    stop,
    saveDraft,

    dispose() {
      stop();
      bringing.dispose();
    },
  };
}
