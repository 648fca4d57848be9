import type { Applications } from "@alternance-kit/sdk/applications";
import { newIdempotencyKey } from "@alternance-kit/sdk/idempotency-key";
import type { Attribution } from "@alternance-kit/sdk/types";
import { type FieldErrors, hasErrors, trimmed, without } from "../field-errors.js";
import { keyPerContent } from "../key-per-content.js";
import { createStore, type Readable } from "../store.js";
import { createTurn } from "../turn.js";
import { newApplication, type Origin } from "./new-application.js";
import type { ApplicationField, ApplicationFormState, ApplicationValues } from "./one-step-form.state.js";
import { submissionFailure } from "./submission-failure.js";
import { cvError, validate } from "./validate.js";

export interface ApplicationFormOptions {
  applications: Pick<Applications, "submit">;
  offerId: string;
  /** The address of the page that holds the form; asked for once, at the first submission. */
  pageUrl?: (() => string | undefined) | undefined;
  /** How the visitor came; asked for once too. Of addresses the service keeps the page and its `utm_*` alone. */
  attribution?: (() => Attribution) | undefined;
  /** Makes idempotency keys. */
  newKey?: (() => string) | undefined;
}

/** The promise tells when the submission is over, and never rejects: what went wrong is in the state. */
export interface ApplicationForm extends Readable<ApplicationFormState> {
  /** Takes what was typed; the errors of the fields it changes go, the others stay. */
  edit(change: Partial<ApplicationValues>): void;
  /** Takes the CV, or takes it away; one that cannot do is told at once. */
  attach(file: File | undefined): void;
  /** Sends the form once nothing is wrong with it; the same content sent again makes no second application. */
  submit(): Promise<void>;
  /** Stops the sending; everything typed stays. */
  cancel(): void;
  /** Stops all that runs; the state changes no more by itself. */
  dispose(): void;
}

export function createApplicationForm(options: ApplicationFormOptions): ApplicationForm {
  const { applications, offerId, newKey = newIdempotencyKey } = options;
  const { get, set, subscribe } = createStore<ApplicationFormState>({
    status: "editing",
    values: { firstName: "", lastName: "", email: "", phone: "", message: "" },
    cv: undefined,
    errors: {},
  });
  const sending = createTurn();
  const keyOf = keyPerContent(newKey);
  let origin: Origin | undefined;

  /** What is typed while the form is on its way is kept too, for the case that it has to be sent again. */
  function take(
    change: { values: ApplicationValues } | { cv: File | undefined },
    fields: readonly string[],
    found: FieldErrors<ApplicationField> = {},
  ): void {
    const state = get();
    const { values, cv } = state;
    if (state.status === "sending") {
      set({ ...state, ...change });
    } else if (state.status !== "sent") {
      const kept = state.status === "editing" ? without(state.errors, fields) : {};
      set({ values, cv, ...change, status: "editing", errors: { ...kept, ...found } });
    }
  }

  async function submit(): Promise<void> {
    const { status, values, cv } = get();
    if (status === "sending" || status === "sent") return;
    const clean = trimmed(values);
    const errors = validate(clean, cv);
    if (!cv || hasErrors(errors)) return set({ status: "editing", values, cv, errors });

    origin ??= { pageUrl: options.pageUrl?.(), attribution: options.attribution?.() };
    const application = newApplication(offerId, clean, origin);
    const idempotencyKey = keyOf(JSON.stringify(application), cv);
    set({ status: "sending", values, cv, sentBytes: 0, totalBytes: 0 });
    await sending.take(
      (signal) =>
        applications.submit(application, cv, {
          signal,
          idempotencyKey,
          onProgress(progress) {
            const state = get();
            if (!signal.aborted && state.status === "sending") set({ ...state, ...progress });
          },
        }),
      (receipt) => set({ ...filled(), status: "sent", receipt }),
      (error) => set({ ...filled(), ...submissionFailure(error) }),
    );
  }

  const filled = () => {
    const { values, cv } = get();
    return { values, cv };
  };

  return {
    get,
    subscribe,
    submit,

    edit: (change) => take({ values: { ...get().values, ...change } }, Object.keys(change)),

    attach(cv) {
      const error = cv && cvError(cv);
      take({ cv }, ["cv"], error && { cv: error });
    },

    cancel() {
      if (get().status !== "sending") return;
      sending.end();
      set({ ...filled(), status: "editing", errors: {} });
    },

    dispose: sending.end,
  };
}
